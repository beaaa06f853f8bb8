import { pointerParts, toPointer } from "../../documents/pointer.ts";
import { atPath, followed } from "../normalise/at-path.ts";
import { MARKS } from "../normalise/marks.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { Difference } from "./difference.ts";

/** What is said of a schema, and holds whatever its type is. */
const TEXTS = new Set<string>(["description", "title", "summary", "externalDocs", "deprecated", MARKS.examples]);

/** Keywords that may be `false` instead of a schema. */
const CLOSING = new Set(["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"]);

/**
 * Leaves out what only follows from another difference: from a schema having become a union, or no union any more, that it has lost
 * its type, its fields and its bounds, which are those of a branch now; from its type being another, that what goes with
 * the type has changed; from a condition, what it leads to; from having to be sent, that nothing is taken for what is left out.
 */
export function withoutConsequences(
  differences: readonly Difference[],
  base: NormalDocument,
  head: NormalDocument,
): Difference[] {
  const unions = differences.filter((difference) => isReplacement(difference, base, head));
  const retyped = differences.filter((difference) => isOfAnotherType(difference));
  const closed = differences.filter(
    ({ kind, property, base: before, head: after }) =>
      kind === "modified" && CLOSING.has(property) && (before?.value === false || after?.value === false),
  );
  const conditions = differences.filter(({ kind, path }) => kind !== "modified" && path.endsWith("/if"));
  return differences.filter(
    (difference) =>
      unions.every((union) => difference === union || !isInside(difference.path, union.path)) &&
      retyped.every((other) => difference === other || !isOfType(difference, other)) &&
      closed.every((other) => difference === other || !isClosedBy(difference, other)) &&
      conditions.every(({ path }) => !isLedTo(difference.path, ownerOf(path))) &&
      !(isDefaultGone(difference) && differences.some((other) => isNowRequired(difference.path, other))),
  );
}

/** Whether a difference is in what a schema says of other fields or items, which it admits or refuses altogether. */
function isClosedBy({ kind, path }: Difference, { path: owner, property }: Difference): boolean {
  const at = `${owner}/${property}`;
  return (kind !== "modified" && path === at) || path.startsWith(`${at}/`);
}

/** Whether no value of the old type is one of the new. */
function isOfAnotherType({ node, property, base, head }: Difference): boolean {
  if (node !== "Schema" || property !== "type" || base?.value === undefined || head?.value === undefined) return false;
  const [before, after] = [typesIn(base.value), typesIn(head.value)];
  return before.isDisjointFrom(after);
}

function typesIn(value: unknown): Set<string> {
  const types = (Array.isArray(value) ? value : [value]).map(String);
  return new Set(types.includes("number") ? [...types, "integer"] : types);
}

/** Whether a difference is in a schema that is of another type, and is neither a text nor a matter of null. */
function isOfType({ path, property }: Difference, retyped: Difference): boolean {
  if (path !== retyped.path) return path.startsWith(`${retyped.path}/`);
  return !TEXTS.has(property) && property !== MARKS.nullable;
}

function isDefaultGone({ property, base, head }: Difference): boolean {
  return property === "default" && base?.value !== undefined && head?.value === undefined;
}

/** Whether a difference is that the field or parameter with the schema at a path must be sent now. */
function isNowRequired(path: string, { property, path: owner, base, head }: Difference): boolean {
  if (property !== "required") return false;
  if (path === `${owner}/schema`) return head?.value === true;
  const name = pointerParts(path).at(-1);
  const isOfField = path === toPointer([...pointerParts(owner), "properties", name ?? ""]);
  return isOfField && isAmong(name, head?.value) && !isAmong(name, base?.value);
}

function isAmong(name: unknown, list: unknown): boolean {
  return Array.isArray(list) && list.includes(name);
}

function isLedTo(path: string, owner: string): boolean {
  return [`${owner}/then`, `${owner}/else`].some((at) => path === at || path.startsWith(`${at}/`));
}

function isReplacement({ node, kind, path }: Difference, base: NormalDocument, head: NormalDocument): boolean {
  if ((node !== "AnyOf" && node !== "OneOf") || kind === "modified") return false;
  const { document } = kind === "added" ? head : base;
  const owner = followed(document, atPath(document, ownerOf(path)));
  return typeof owner === "object" && owner !== null && !("type" in owner) && !("properties" in owner);
}

function isInside(path: string, union: string): boolean {
  const owner = ownerOf(union);
  return path === owner || (path.startsWith(`${owner}/`) && !path.startsWith(union));
}

function ownerOf(union: string): string {
  return union.slice(0, union.lastIndexOf("/"));
}
