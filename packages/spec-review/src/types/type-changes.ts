import type { PlacedChange, Source } from "../change.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { type AnyDocument, isObject, targetOf } from "./open-api.ts";
import { reviewTypes } from "./review-types.ts";

/** A document, and where each of its parts stands in its source. */
export interface LocatedDocument {
  document: object;
  /** @param pointer - A JSON pointer without the `#`. */
  sourceOf: (pointer: string) => Source | null;
}

/**
 * The second lens: what of a change breaks callers' types, as changes.
 *
 * @throws Error where a document's types do not compile by themselves.
 */
export async function typeChanges(base: LocatedDocument, head: LocatedDocument): Promise<PlacedChange[]> {
  const breaks = await reviewTypes(base.document as AnyDocument, head.document as AnyDocument); // as they were read
  return breaks.map(({ values, ...told }) => ({
    ...told,
    severity: "breaking",
    lens: "types",
    source: head.sourceOf(told.at),
    fingerprint: fingerprintOf(told.id, told.at, ...values.toSorted()),
    before: fragmentOf(base.document, told.at),
    after: fragmentOf(head.document, told.at),
  }));
}

function fragmentOf(document: object, pointer: string): unknown {
  const [, item = "", location, name] = /^(.*)\/parameters\/(query|header|path|cookie)\/(.*)$/.exec(pointer) ?? [];
  if (location === undefined) return targetOf(document as AnyDocument, `#${pointer}`); // an object like any other
  const operation = targetOf(document as AnyDocument, `#${item}`);
  const parameters = isObject(operation) && Array.isArray(operation["parameters"]) ? operation["parameters"] : [];
  return parameters
    .map((parameter: unknown) => resolved(document, parameter))
    .find((parameter) => parameter["name"] === name && parameter["in"] === location);
}

function resolved(document: object, node: unknown): Record<string, unknown> {
  const found =
    isObject(node) && typeof node["$ref"] === "string" ? targetOf(document as AnyDocument, node["$ref"]) : node;
  return isObject(found) ? found : {};
}
