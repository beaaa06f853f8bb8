import type { Field, Schema } from "../../reference/reference.ts";
import { inOneLine } from "../in-one-line.ts";

/** Levels of fields that are written out; below them a schema's name stands for it. */
const MAX_DEPTH = 6;

/** The fields of an object as a nested list, each with its type, its bounds and what it is. */
export function fieldsMarkdown(fields: readonly Field[], kind: "request" | "answer", depth = 0): string {
  return fields.map((field) => fieldMarkdown(field, kind, depth)).join("\n");
}

/** What a value may be, and what it is, in one line. */
export function valueMarkdown(schema: Schema): string {
  const facts = [
    expectation(schema),
    schema.isNullable ? "May be null." : "",
    schema.default === undefined ? "" : `Left out, it is \`${JSON.stringify(schema.default)}\`.`,
    enumeration(schema),
  ];
  return [inOneLine(schema.description), ...facts].filter((fact) => fact !== "").join(" ");
}

function fieldMarkdown({ name, isRequired, schema }: Field, kind: "request" | "answer", depth: number): string {
  const requirement = kind === "request" ? `, ${isRequired ? "required" : "optional"}` : "";
  const line =
    `${"  ".repeat(depth)}- \`${name}\` (${typeName(schema)}${requirement}): ${valueMarkdown(schema)}`.trimEnd();
  const nested = depth < MAX_DEPTH ? nestedFields(schema) : [];
  return nested.length === 0 ? line : `${line}\n${fieldsMarkdown(nested, kind, depth + 1)}`;
}

/** The fields of an object, or of the objects in a list. */
function nestedFields(schema: Schema): readonly Field[] {
  if (schema.fields.length > 0) return schema.fields;
  const inner = schema.items ?? schema.values;
  return inner === undefined ? [] : nestedFields(inner);
}

function typeName(schema: Schema): string {
  if (schema.items !== undefined) return `list of ${typeName(schema.items)}`;
  const types = schema.types.length === 0 ? "any value" : schema.types.join(" or ");
  return schema.isNullable ? `${types} or null` : types;
}

function expectation({ expected, fields, items, constant, description, enum: values }: Schema): string {
  if (constant !== undefined) {
    const shown = plain(constant);
    return description.includes(`always \`${shown}\``) ? "" : `Always \`${shown}\`.`;
  }
  const isSaidElsewhere = fields.length > 0 || items !== undefined || values !== undefined;
  return expected === "" || isSaidElsewhere ? "" : `Must be ${expected}.`;
}

function enumeration({ enum: values }: Schema): string {
  if (values === undefined) return "";
  const list = values.values.map((value) => `\`${plain(value)}\``).join(", ");
  return values.isOpen ? `Among others: ${list}. New ones may be answered.` : `One of ${list}.`;
}

/** A value of JSON as prose shows it: a string without its quotes. */
function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
