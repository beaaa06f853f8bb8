import { pointerParts, targetOf, toPointer } from "./pointer.ts";

/** More references in a row than any document has. */
const MOST_REFERENCES = 20;
const LOCATIONS = new Set(["query", "header", "path", "cookie"]);

interface At {
  node: unknown;
  pointer: string;
}

/**
 * Where a place really stands: behind whatever references lead there, with parameters by their numbers, and below the path that differs in
 * nothing but the names in its braces.
 *
 * @param pointer - A JSON pointer without the `#`, in which a parameter may be named by its place and name, and its schema left out.
 * @returns A pointer into the document. What is not there is looked for no further.
 */
export function resolvePointer(document: object, pointer: string): string {
  const parts = pointerParts(pointer);
  let at: At = { node: document, pointer: "" };
  for (let index = 0; index < parts.length; index++) {
    const owner = followed(document, at);
    const parameter =
      parts[index] === "parameters" ? parameterAt(document, parts.slice(0, index), parts.slice(index)) : undefined;
    const next =
      parameter ?? childOf(owner, parts[index] ?? "", index) ?? throughSchema(document, owner, parts[index] ?? "");
    if (next === undefined) return `${owner.pointer}${toPointer(parts.slice(index))}`;
    if (parameter !== undefined) index += 2;
    at = next;
  }
  return isSchemaReference(at.node) ? at.pointer : followed(document, at).pointer;
}

/** A place that refers to a schema is a place of its own; one that refers to a parameter or an answer is that. */
function isSchemaReference(node: unknown): boolean {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return false;
  return String(node.$ref).startsWith("#/components/schemas/");
}

function childOf({ node, pointer }: At, part: string, depth: number): At | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const name = Object.hasOwn(node, part) ? part : depth === 1 ? sameButForNames(node, part) : undefined;
  if (name === undefined) return undefined;
  return { node: (node as Record<string, unknown>)[name], pointer: `${pointer}${toPointer([name])}` }; // it has the name
}

function sameButForNames(paths: object, path: string): string | undefined {
  return Object.keys(paths).find((other) => withoutNames(other) === withoutNames(path));
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** A part of the schema that a parameter or header has, directly or by its media type. */
function throughSchema(document: object, owner: At, part: string): At | undefined {
  const schema = childOf(owner, "schema", 0);
  if (schema !== undefined) return childOf(followed(document, schema), part, 0);
  const content = childOf(owner, "content", 0);
  if (typeof content?.node !== "object" || content.node === null) return undefined;
  const [type] = Object.keys(content.node);
  const media = type === undefined ? undefined : childOf(content, type, 0);
  return media === undefined ? undefined : throughSchema(document, followed(document, media), part);
}

/** A parameter that is named by its place and name, of an operation or of its path. */
function parameterAt(document: object, owner: string[], [, location = "", name]: string[]): At | undefined {
  if (!LOCATIONS.has(location) || name === undefined) return undefined;
  for (const at of [owner, owner.slice(0, -1)]) {
    const list = `${resolvePointer(document, toPointer(at))}/parameters`;
    const parameters = targetOf(document, `#${encodeURI(list)}`);
    const index = Array.isArray(parameters)
      ? parameters.findIndex((one: unknown, number) => {
          const { node } = followed(document, { node: one, pointer: `${list}/${number}` });
          return typeof node === "object" && node !== null && isNamed(node, location, name);
        })
      : -1;
    if (index !== -1) return { node: (parameters as unknown[])[index], pointer: `${list}/${index}` }; // found in it above
  }
  return undefined;
}

function isNamed(parameter: object, location: string, name: string): boolean {
  return "in" in parameter && "name" in parameter && parameter.in === location && parameter.name === name;
}

function followed(document: object, start: At): At {
  let { node, pointer } = start;
  for (let step = 0; step < MOST_REFERENCES; step++) {
    const reference = typeof node === "object" && node !== null && "$ref" in node ? node.$ref : undefined;
    const target = typeof reference === "string" ? targetOf(document, reference) : undefined;
    if (typeof reference !== "string" || target === undefined) break;
    [node, pointer] = [target, toPointer(pointerParts(decodeURIComponent(reference)))];
  }
  return { node, pointer };
}
