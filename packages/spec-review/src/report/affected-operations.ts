import type { Change } from "../change.ts";
import { clientMethods } from "../client-methods.ts";
import { docsLink } from "./docs-link.ts";
import type { ReportInput } from "./report-input.ts";

/** More operations than these are counted, not named. */
const MOST = 5;

/** An operation as a report names it. */
export interface NamedOperation {
  name: string;
  /** The client's method; undefined where there is no client, or none for it. */
  method: string | undefined;
  /** Its page in the documentation of the head; undefined where that is not known, or has none because the operation is gone. */
  link: string | undefined;
}

/** The operations that a change affects, as far as they are named, and how many are not. */
export interface AffectedOperations {
  named: NamedOperation[];
  others: number;
}

/** Makes a function that names the operations of a change, with the client's methods and links to the documentation. */
export function operationNamer({ reviewed, docsUrl }: ReportInput): (change: Change) => AffectedOperations {
  const ofHead = clientMethods(reviewed.head.document);
  const methods = new Map([...clientMethods(reviewed.base.document), ...ofHead]);
  return ({ operations }) => {
    const shown = operations.length > MOST + 1 ? operations.slice(0, MOST) : operations;
    const named = shown.map((name) => {
      const shownMethod = ofHead.get(name);
      const link =
        docsUrl === undefined || shownMethod === undefined ? undefined : docsLink(docsUrl, shownMethod, name);
      return { name, method: methods.get(name), link };
    });
    return { named, others: operations.length - shown.length };
  };
}
