import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SpecNode } from "./spec-node.ts";

// Bounds of a type that a schema of two types lacks, and our extensions, are not what is looked at here.
const ajv = new Ajv2020({ allErrors: true, strict: false });
// The package is CommonJS: under Node, TypeScript sees its default export one level down.
addFormats.default(ajv);

/**
 * Finds what keeps a value from being one of the schema, in words that stand behind the value's name:
 * `must be <= 1000`, or `at 0/name must be string`. Empty where nothing does.
 */
export function valueErrors(schema: SpecNode, value: unknown): string[] {
  const isValid = ajv.compile(inOnePiece(schema, new Set()) as object | boolean);
  if (isValid(value)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message = "must be another" }) =>
    instancePath === "" ? message : `at ${instancePath.slice(1)} ${message}`,
  );
}

/**
 * The schema with what it refers to written out in it.
 *
 * @param around - The places that this one is inside of. A schema that refers to itself allows anything there.
 */
function inOnePiece(node: SpecNode, around: ReadonlySet<string>): unknown {
  const place = node.location.absolutePointer;
  if (around.has(place)) return true;
  if (typeof node.value !== "object" || node.value === null) return node.value;
  const inside = new Set([...around, place]);
  if (Array.isArray(node.value)) return node.children.map((child) => inOnePiece(child, inside));
  return Object.fromEntries(node.keys.map((key) => [key, inOnePiece(node.get(key), inside)]));
}
