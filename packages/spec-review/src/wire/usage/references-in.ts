import { type Part, type PartKind, PARTS } from "../normalise/parts.ts";
import { pointerParts, toPointer } from "../../documents/pointer.ts";

/**
 * What a part refers to itself: components, each as `kind/name`, and parts of paths, each by its pointer. The known values of an open enumeration in their own
 * schema are not counted: what refers to the enumeration admits others.
 */
export function referencesIn(kind: PartKind, part: object): string[] {
  const node = part as Record<string, unknown>; // a part is an object with fields by name
  const own = typeof node["$ref"] === "string" ? [placeOf(node["$ref"])] : [];
  const below = Object.entries(PARTS[kind]).flatMap(([field, inner]) => {
    if (field === "anyOf" && node["x-augno-open-enum"] === true) return [];
    return inPart(inner, node[field]);
  });
  return [...own, ...below].filter((name) => name !== undefined);
}

function inPart(part: Part, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (part.of === "one") return referencesIn(part.kind, value);
  const inner: Part = { kind: part.kind, of: part.of === "maps" ? "map" : "one" };
  return Object.values(value).flatMap((member: unknown) => inPart(inner, member));
}

function placeOf(reference: string): string | undefined {
  const parts = pointerParts(decodeURIComponent(reference));
  const [section, kind, name] = parts;
  if (section === "components") return kind !== undefined && name !== undefined ? `${kind}/${name}` : undefined;
  return reference.startsWith("#/") ? toPointer(parts) : undefined;
}
