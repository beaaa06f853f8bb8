import { pointerParts, valueAt } from "../../documents/pointer.ts";
import { type AnyDocument, isObject, METHODS } from "../../types/open-api.ts";
import { type PartKind, PARTS } from "../normalise/parts.ts";
import { type PlacedOperation, placedOperations } from "./operations-in.ts";
import { referencesIn } from "./references-in.ts";
import { allUses, type Uses } from "./uses.ts";

type Way = "request" | "response";
type WritableUses = Record<keyof Uses, Set<string>>;

const NONE: Uses = { request: new Set(), response: new Set(), aside: new Set() };
const OTHER: Record<Way, Way> = { request: "response", response: "request" };

/** Tells by a pointer into a document which operations meet what stands there, directly or through references. */
export type UsageOf = (pointer: string) => Uses;

/** Goes through a document once, and then tells who meets which part of it. */
export function usageOf(document: AnyDocument): UsageOf {
  const operations = placedOperations(document);
  const ofComponents = usesOfComponents(document, operations);
  const referredTo = [...ofComponents].filter(([place]) => place.startsWith("/"));
  return (pointer) => {
    const [section, first, second, ...rest] = pointerParts(pointer);
    if (section === "components") return ofComponents.get(`${first}/${second}`) ?? NONE;
    const met = operations.filter(({ at, path, method }) => {
      const isHere = path === first && at.startsWith(`/${section}/`);
      return isHere && (method === second || !isMethod(second));
    });
    const way = second === "parameters" ? "request" : wayOf(rest);
    const others = referredTo.filter(([place]) => pointer === place || pointer.startsWith(`${place}/`));
    return others.reduce((uses, [, ofPlace]) => allUses(uses, ofPlace), usesBy(met, way));
  };
}

function isMethod(field: string | undefined): boolean {
  return METHODS.some((method) => method === field);
}

function usesBy(operations: readonly PlacedOperation[], way: Way | undefined): Uses {
  const uses: WritableUses = { request: new Set(), response: new Set(), aside: new Set() };
  for (const { name, isWebhook } of operations) {
    uses[way === undefined ? "aside" : isWebhook ? OTHER[way] : way].add(name);
  }
  return uses;
}

/** A callback is called by the API: what is asked there is what the callback answers. */
function wayOf(parts: readonly string[]): Way | undefined {
  const [field, , , , ...below] = parts;
  if (field === "callbacks") {
    const way = wayOf(below);
    return way === undefined ? undefined : OTHER[way];
  }
  if (field === "responses") return "response";
  return field === "parameters" || field === "requestBody" ? "request" : undefined;
}

function usesOfComponents(document: AnyDocument, operations: readonly PlacedOperation[]): Map<string, WritableUses> {
  const uses = new Map<string, WritableUses>();
  const references = componentReferences(document);
  const spread = (start: readonly string[], operation: string, way: Way): void => {
    const waiting = [...start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const known = uses.get(next) ?? { request: new Set(), response: new Set(), aside: new Set() };
      if (known[way].has(operation)) continue;
      known[way].add(operation);
      uses.set(next, known);
      waiting.push(...references(next));
    }
  };
  for (const { name, item, operation, isWebhook } of operations) {
    const [asked, answered]: [Way, Way] = isWebhook ? ["response", "request"] : ["request", "response"];
    spread(referencesIn("pathItem", { parameters: item["parameters"] }), name, asked);
    const { parameters, requestBody, responses, callbacks } = operation as Record<string, unknown>;
    spread(referencesIn("operation", { parameters, requestBody }), name, asked);
    spread(referencesIn("operation", { responses }), name, answered);
    spread(referencesIn("operation", { callbacks }), name, answered);
  }
  return uses;
}

function componentReferences(document: AnyDocument): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const isPointer = name.startsWith("/");
    const parts = isPointer
      ? pointerParts(name)
      : [name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/") + 1)];
    const component = valueAt(isPointer ? document : document.components, parts);
    // What is referred to in a path is a schema, or a parameter in a list.
    const kind: PartKind | undefined = isPointer
      ? parts.at(-2) === "parameters"
        ? "parameter"
        : "schema"
      : PARTS.components[parts[0] ?? ""]?.kind;
    const found = isObject(component) && kind !== undefined ? referencesIn(kind, component) : [];
    known.set(name, found);
    return found;
  };
}
