import { nestedFields } from "../../reference/nested-fields.ts";
import type { Field, Schema } from "../../reference/reference.ts";
import { showValue } from "../../reference/show-value.ts";
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
  const nested = depth < MAX_DEPTH ? nestedFields(schema) : null;
  return nested === null ? line : `${line}\n${fieldsMarkdown(nested.fields, kind, depth + 1)}`;
}

function typeName(schema: Schema): string {
  const { types, items, isNullable } = schema;
  const names = types.map((type) => (type === "array" && items !== undefined ? `list of ${typeName(items)}` : type));
  return [...(names.length === 0 ? ["any value"] : names), ...(isNullable ? ["null"] : [])].join(" or ");
}

function expectation(schema: Schema): string {
  const { expected, constant, description } = schema;
  if (constant !== undefined) {
    const shown = showValue(constant);
    return description.includes(`always \`${shown}\``) ? "" : `Always \`${shown}\`.`;
  }
  const isSaidBelow = nestedFields(schema) !== null || schema.enum !== undefined;
  return expected === "" || isSaidBelow ? "" : `Must be ${expected}.`;
}

function enumeration({ enum: values }: Schema): string {
  if (values === undefined) return "";
  const list = values.values.map((value) => `\`${showValue(value)}\``).join(", ");
  return values.isOpen ? `Among others: ${list}. New ones may be answered.` : `One of ${list}.`;
}
