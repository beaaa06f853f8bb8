import { isDeepStrictEqual } from "node:util";
import { targetOf, toPointer } from "../../documents/pointer.ts";
import { isObject } from "../../types/open-api.ts";
import { isAnnotation } from "./is-annotation.ts";
import { MARKS } from "./marks.ts";
import type { Normalising } from "./normalising.ts";
import type { Node } from "./origins.ts";

/** What an object says that can be put together with what another says, without either losing a word of it. */
const JOINED = new Set(["type", "properties", "required"]);

/**
 * Writes an `allOf` of objects as the one object that it is, so that it does not matter which of its parts has a field. One whose parts
 * say more than their fields, or say two things of one field, stays.
 */
export function mergeAllOf(state: Normalising, schema: Node, pointer: string): void {
  const branches = schema["allOf"];
  if (!state.spreads || !Array.isArray(branches)) return;
  const { allOf: _branches, ...outside } = schema;
  const parts = branches.map((branch: unknown) => writtenOut(state, branch));
  const all = [outside, ...parts];
  if (!all.every((part) => isPlain(part)) || parts.some((part) => part?.[MARKS.nullable] === true)) return;
  const whole = all as Node[]; // none is missing, as was just seen
  if (!whole.some((part) => isObject(part["properties"])) || !agree(whole)) return;
  delete schema["allOf"];
  // Without a type, what is no object is allowed, too.
  if (whole.some((part) => part["type"] !== undefined)) schema["type"] = "object";
  joinFields(state, schema, whole, pointer);
  joinRequired(state, schema, whole);
}

/** A branch, or what it refers to; undefined where that leads back to where it is put. */
function writtenOut(state: Normalising, branch: unknown): Node | undefined {
  if (!isObject(branch)) return undefined;
  const reference = branch["$ref"];
  if (typeof reference !== "string") return branch;
  const target = state.open.includes(reference) ? undefined : targetOf(state.source, reference);
  if (!isObject(target)) return undefined;
  state.open.push(reference);
  const copied = state.copySchema(state, target, reference.slice(1));
  state.open.pop();
  return copied;
}

function isPlain(part: Node | undefined): boolean {
  if (part === undefined || (part["type"] !== undefined && part["type"] !== "object")) return false;
  return Object.keys(part).every((field) => JOINED.has(field) || isAnnotation(field));
}

/** Whether no field is described in two ways. */
function agree(parts: readonly Node[]): boolean {
  const seen = new Map<string, unknown>();
  return parts.every((part) =>
    Object.entries(fieldsOf(part)).every(([name, field]) => {
      const known = seen.get(name);
      seen.set(name, field);
      return known === undefined || isDeepStrictEqual(known, field);
    }),
  );
}

function fieldsOf(part: Node): Node {
  return isObject(part["properties"]) ? part["properties"] : {};
}

function joinFields({ origins }: Normalising, schema: Node, parts: readonly Node[], pointer: string): void {
  const properties: Node = {};
  for (const part of parts) {
    const fields = fieldsOf(part);
    for (const [name, field] of Object.entries(fields)) {
      if (Object.hasOwn(properties, name)) continue;
      // An assignment would take `__proto__` for what it is to JavaScript.
      Object.defineProperty(properties, name, { value: field, enumerable: true, writable: true, configurable: true });
      origins.noteField(properties, name, origins.ofField(fields, name));
    }
  }
  const place = `${pointer}${toPointer(["properties"])}`;
  origins.note(properties, place);
  origins.noteField(schema, "properties", place);
  schema["properties"] = properties;
}

function joinRequired({ origins }: Normalising, schema: Node, parts: readonly Node[]): void {
  const lists = parts.filter((part) => Array.isArray(part["required"]));
  const required = new Set<string>();
  for (const part of lists) {
    for (const name of part["required"] as string[]) {
      if (!required.has(name)) origins.noteMember(schema, name, origins.ofField(part, "required"));
      required.add(name);
    }
  }
  if (required.size > 0) schema["required"] = [...required];
}
