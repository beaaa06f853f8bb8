import { pointerParts, targetOf } from "../documents/pointer.ts";
import { isObject } from "./open-api.ts";

/** More references in a row than any document has. */
const MOST_REFERENCES = 20;

/**
 * What stands in a place of a document, behind whatever references lead there; undefined where there is nothing.
 *
 * @param pointer - A JSON pointer without the `#`, in which a parameter is named by its place and name.
 */
export function fragmentAt(document: object, pointer: string): unknown {
  const [, item = pointer, location, name, rest = ""] =
    /^(.*)\/parameters\/(query|header|path|cookie)\/([^/]*)(.*)$/.exec(pointer) ?? [];
  const found = walk(document, document, item);
  if (location === undefined) return found;
  const parameters = isObject(found) && Array.isArray(found["parameters"]) ? found["parameters"] : [];
  const parameter = parameters
    .map((one: unknown) => resolved(document, one))
    .find((one) => isObject(one) && one["name"] === name && one["in"] === location);
  return walk(document, parameter, rest);
}

function walk(document: object, start: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>((node, key) => memberOf(resolved(document, node), key), start);
}

function memberOf(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node[Number(key)];
  return isObject(node) ? node[key] : undefined;
}

function resolved(document: object, node: unknown): unknown {
  let found = node;
  for (let step = 0; step < MOST_REFERENCES && isObject(found) && typeof found["$ref"] === "string"; step += 1) {
    found = targetOf(document, found["$ref"]);
  }
  return found;
}
