import type { Schema } from "../reference/reference.ts";
import { escapeHtml } from "./escape-html.ts";

/** How JSON is shown. */
export interface RenderJsonOptions {
  /** What the value may be; fields that it does not name have no link. */
  readonly schema: Schema | undefined;
  /** The address of a field's place in the reference, by its path, to which a list adds nothing. */
  readonly linkOf: (path: readonly string[]) => string;
}

/** JSON as HTML, in which each field leads to what the reference says of it. */
export function renderJson(value: unknown, options: RenderJsonOptions): string {
  return print(value, { ...options, path: [], indent: "" });
}

interface Place extends RenderJsonOptions {
  readonly path: readonly string[];
  readonly indent: string;
}

function print(value: unknown, place: Place): string {
  if (typeof value === "string") return token("string-expression", JSON.stringify(value));
  if (typeof value !== "object" || value === null) return token("constant", String(value));
  return Array.isArray(value) ? printList(value, place) : printObject(value, place);
}

function printList(values: readonly unknown[], place: Place): string {
  const inner = { ...place, schema: place.schema?.items, indent: `${place.indent}  ` };
  return enclosed(
    "[",
    values.map((value) => print(value, inner)),
    "]",
    place,
  );
}

function printObject(value: object, place: Place): string {
  const fields = Object.entries(value).map(([name, each]) => {
    const schema = place.schema?.fields.find((field) => field.name === name)?.schema;
    const path = [...place.path, name];
    const shown = token("keyword", JSON.stringify(name));
    const linked = schema === undefined ? shown : `<a href="${escapeHtml(place.linkOf(path))}">${shown}</a>`;
    return `${linked}: ${print(each, { ...place, schema, path, indent: `${place.indent}  ` })}`;
  });
  return enclosed("{", fields, "}", place);
}

function enclosed(open: string, parts: readonly string[], close: string, { indent }: Place): string {
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${close}`;
}

function token(kind: string, text: string): string {
  return `<span class="t-${kind}">${escapeHtml(text)}</span>`;
}
