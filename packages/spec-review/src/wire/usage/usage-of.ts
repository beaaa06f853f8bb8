import { pointerParts, valueAt } from "../../documents/pointer.ts";
import { type AnyDocument, isObject } from "../../types/open-api.ts";
import { type PartKind, PARTS } from "../normalise/parts.ts";
import { operationName, placedOperations } from "./operations-in.ts";
import { referencesIn } from "./references-in.ts";
import type { Uses } from "./uses.ts";

type Way = "request" | "response";
type WritableUses = Record<keyof Uses, Set<string>>;

const NONE: Uses = { request: new Set(), response: new Set(), aside: new Set() };
const OTHER: Record<Way, Way> = { request: "response", response: "request" };

/** Tells by a pointer into a document which operations meet what stands there, directly or through references. */
export type UsageOf = (pointer: string) => Uses;

/** Goes through a document once, and then tells who meets which part of it. */
export function usageOf(document: AnyDocument): UsageOf {
  const ofComponents = usesOfComponents(document);
  return (pointer) => {
    const [section, first, second, ...rest] = pointerParts(pointer);
    if (section === "components") return ofComponents.get(`${first}/${second}`) ?? NONE;
    if (section !== "paths" || first === undefined) return NONE;
    return usesInPath(document, first, second, rest);
  };
}

function usesInPath(document: AnyDocument, path: string, method: string | undefined, rest: string[]): Uses {
  const item = document.paths?.[path];
  const operation = method === undefined ? undefined : item?.[method];
  if (isObject(operation) && method !== undefined && method !== "parameters") {
    return inDirection([operationName(method, path, operation)], wayOf(rest));
  }
  const names = placedOperations(document).filter((placed) => placed.path === path);
  return inDirection(
    names.map(({ name }) => name),
    method === "parameters" ? "request" : undefined,
  );
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

function inDirection(names: string[], way: Way | undefined): Uses {
  return { ...NONE, [way ?? "aside"]: new Set(names) };
}

function usesOfComponents(document: AnyDocument): Map<string, WritableUses> {
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
  for (const { name, path, operation } of placedOperations(document)) {
    const item = document.paths?.[path] ?? {};
    spread(referencesIn("pathItem", { parameters: item["parameters"] }), name, "request");
    const { parameters, requestBody, responses, callbacks } = operation as Record<string, unknown>;
    spread(referencesIn("operation", { parameters, requestBody }), name, "request");
    spread(referencesIn("operation", { responses }), name, "response");
    spread(referencesIn("operation", { callbacks }), name, "response");
  }
  return uses;
}

function componentReferences(document: AnyDocument): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const parts = [name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/") + 1)];
    const component = valueAt(document.components, parts);
    const kind: PartKind | undefined = PARTS.components[parts[0] ?? ""]?.kind;
    const found = isObject(component) && kind !== undefined ? referencesIn(kind, component) : [];
    known.set(name, found);
    return found;
  };
}
