import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { SpecNode } from "./spec-node.ts";

/** The JSON Schemas of the extensions that say who may call an operation, as far as they are read here. */
interface CallerSchemas {
  readonly "x-augno-key-types": { readonly items: { readonly enum: readonly string[] } };
  readonly "x-augno-roles": { readonly enum: readonly (readonly string[])[] };
}

const schemas = readSchemas();

/** Every value that an extension can hold, by the extension's name. */
const ALL: Readonly<Record<string, readonly string[]>> = {
  "x-augno-key-types": schemas["x-augno-key-types"].items.enum,
  "x-augno-roles": [...new Set(schemas["x-augno-roles"].enum.flat())],
};

/**
 * Whether keys of every type and of every role may call the operation. Where it does not say, `augno/extensions`
 * reports it, and it counts as open to all.
 */
export function isOpenToEveryKey(operation: SpecNode): boolean {
  return Object.entries(ALL).every(([extension, values]) => {
    const allowed = operation.get(extension).texts;
    return !operation.has(extension) || values.every((value) => allowed.includes(value));
  });
}

function readSchemas(): CallerSchemas {
  const file = new URL("../extensions/operation.yaml", import.meta.url);
  // The file is our own, beside this one; another shape fails at once, when the constants above are made of it.
  return (parse(readFileSync(file, "utf8")) as { readonly properties: CallerSchemas }).properties;
}
