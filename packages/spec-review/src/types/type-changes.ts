import type { PlacedChange, Source } from "../change.ts";
import { resolvePointer } from "../documents/resolve-pointer.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { brokenPrograms } from "../programs/broken-programs.ts";
import { PROGRAM_BROKEN } from "../programs/is-explained.ts";
import type { Programs } from "../programs/programs.ts";
import { fragmentAt } from "./fragment-at.ts";
import type { AnyDocument } from "./open-api.ts";
import { type RenamedType, renamedType } from "./renamed-type.ts";
import { reviewTypes } from "./review-types.ts";
import type { TypeBreak } from "./type-break.ts";

/** A document, and where each of its parts stands in its source. */
export interface LocatedDocument {
  document: object;
  /** @param pointer - A JSON pointer without the `#`. */
  sourceOf: (pointer: string) => Source | null;
  /** Programs that called the client when this was current; undefined where none are known. */
  calledBy?: { root: string; programs: Programs } | undefined;
}

/**
 * The second lens: what of a change breaks callers' types, as changes.
 *
 * @throws Error where a document's types do not compile by themselves.
 */
export async function typeChanges(base: LocatedDocument, head: LocatedDocument): Promise<PlacedChange[]> {
  const [before, after] = [base.document as AnyDocument, head.document as AnyDocument]; // as they were read
  const [generated, written] = await Promise.all([reviewTypes(before, after), programBreaks(base, head)]);
  return [...generated, ...written].map((told) => {
    const renamed = renamedType(told, before, after);
    return renamed === undefined ? changeOf(told, base, head) : renaming(renamed, base, head);
  });
}

function changeOf({ values, ...told }: TypeBreak, base: LocatedDocument, head: LocatedDocument): PlacedChange {
  return {
    ...told,
    severity: "breaking",
    lens: "types",
    source: told.at === "" ? null : head.sourceOf(resolvePointer(head.document, told.at)),
    // The message about a program tells its line, which what stands above moves.
    fingerprint: fingerprintOf(told.id === PROGRAM_BROKEN ? { ...told, message: values.join("\n") } : told),
    before: told.at === "" ? undefined : fragmentAt(base.document, told.at),
    after: told.at === "" ? undefined : fragmentAt(head.document, told.at),
  };
}

/** Of a new name the two names are shown, and not the schema, which is the same. */
function renaming({ told, is }: RenamedType, base: LocatedDocument, head: LocatedDocument): PlacedChange {
  const [before, after] = [told.at, is].map((at) => ({ $ref: `#${at}` }));
  return { ...changeOf(told, base, head), source: head.sourceOf(is), before, after };
}

/** Only of a document of ours is there a client. */
async function programBreaks(base: LocatedDocument, head: LocatedDocument): Promise<TypeBreak[]> {
  const { calledBy } = base;
  if (calledBy === undefined || !("x-augno-unrouted" in head.document)) return [];
  return brokenPrograms({ ...calledBy, base: base.document, head: head.document });
}
