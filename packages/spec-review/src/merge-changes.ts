import type { PlacedChange } from "./change.ts";
import { isExplained, PROGRAM_BROKEN } from "./programs/is-explained.ts";
import { pointerPart, pointerParts, toPointer } from "./documents/pointer.ts";
import { isObject } from "./types/open-api.ts";

/** Breaks of types that say of a whole that its type has changed, and not what of it. */
const WHOLES = new Set(["types-request-narrowed", "types-response-widened"]);

/**
 * Leaves out what both lenses see: where the wire breaks, that types break too needs no line of its own. Versions are to be
 * found from all changes, before.
 *
 * @param resolve - Where in the base a place really stands, behind references; the same where it is left out.
 */
export function mergeChanges(
  wire: readonly PlacedChange[],
  types: readonly PlacedChange[],
  resolve: (at: string) => string = (at) => at,
): PlacedChange[] {
  const breaks = wire.filter(({ severity }) => severity === "breaking");
  const [programs, others] = [types.filter(isOfProgram), types.filter((change) => !isOfProgram(change))];
  const own = others.filter(
    (change) =>
      !breaks.some(
        (wireBreak) => isSame(wireBreak, change) || isSame(resolved(wireBreak, resolve), resolved(change, resolve)),
      ),
  );
  const all = [...breaks, ...own];
  return [...wire, ...own, ...programs.filter((change) => !isExplained(change, all))];
}

function resolved(change: PlacedChange, resolve: (at: string) => string): PlacedChange {
  const { at, alsoAt = [] } = change;
  return { ...change, at: resolve(at), alsoAt: alsoAt.map(resolve) };
}

function isOfProgram({ id }: PlacedChange): boolean {
  return id === PROGRAM_BROKEN;
}

function isSame(wire: PlacedChange, types: PlacedChange): boolean {
  return [wire.at, ...(wire.alsoAt ?? []), ...newPlaceOf(wire)].some((at) => isSameAt(at, wire, types));
}

/** Where a field stands that has another name, by that name. */
function newPlaceOf({ id, at, after }: PlacedChange): string[] {
  if (id !== "field-renamed" || !isObject(after)) return [];
  return Object.keys(after).map((name) => toPointer([...pointerParts(at).slice(0, -1), name]));
}

function isSameAt(at: string, wire: PlacedChange, types: PlacedChange): boolean {
  if (at === types.at) return true;
  // What several operations have in common, the wire tells at the first of them.
  const covers = types.operations.every((operation) => wire.operations.includes(operation));
  if (covers && inOperation(at) !== undefined && inOperation(at) === inOperation(types.at)) return true;
  if (isOfRequired(wire, types)) return true;
  // What is inside of what is gone, or has another name.
  if (types.at.startsWith(`${at}/`)) return wire.after === undefined || typeof wire.after === "string";
  const inside = at.startsWith(`${types.at}/`) ? at.slice(types.at.length) : undefined;
  if (inside === undefined) return false;
  // The types say nothing of what is in a map or in a form, but that the whole has changed.
  const isOfWhole = isCombined(types.before) || !/^(?:\/items)*\/properties\//.test(inside);
  if (covers && WHOLES.has(types.id) && isOfWhole) return true;
  // A keyword of the place, of one of its forms or of its items, and not a field in it.
  return !/\/(?:properties|additionalProperties)\//.test(inside);
}

/** Whether a schema is put together of others, so that the types tell of none of its fields by itself. */
function isCombined(schema: unknown): boolean {
  return isObject(schema) && ["allOf", "anyOf", "oneOf"].some((keyword) => schema[keyword] !== undefined);
}

/** The rest of a pointer behind a path and a method. */
function inOperation(at: string): string | undefined {
  return /^\/paths\/[^/]+\/[^/]+(\/.*)$/.exec(at)?.[1];
}

/** Whether the wire has a field in `required` that it had not, or the other way round, and the types say so of the field. */
function isOfRequired({ at, before, after }: PlacedChange, types: PlacedChange): boolean {
  if (!at.endsWith("/required")) return false;
  const changed = requiredIn(before).symmetricDifference(requiredIn(after));
  const fields = `${at.slice(0, -"/required".length)}/properties/`;
  return [...changed].some((name) => types.at === fields + pointerPart(name));
}

/** The names in a fragment such as `{ required: ["id"] }`. */
function requiredIn(fragment: unknown): Set<string> {
  const names = isObject(fragment) ? fragment["required"] : undefined;
  return new Set(Array.isArray(names) ? names.map(String) : []);
}
