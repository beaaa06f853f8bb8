import { propertyName } from "./identifier.ts";

const INDENT = "  ";
const MAX_LINE = 100;

/** Source that stands among data as it is, such as the name of a constant. */
export class Expression {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/**
 * Prints JSON data as TypeScript source, on one line where it fits. Text from the specification is hostile until
 * printed: it is always a quoted string, in which line separators are escaped.
 */
export function literal(value: unknown, depth = 0): string {
  if (value instanceof Expression) return value.source;
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, depth + 1));
    return brackets("[", value.every(isText) ? fill(items, depth + 1) : items, "]", depth);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return brackets(
      "{",
      entries.map(([key, item]) => `${propertyKey(key)}: ${literal(item, depth + 1)}`),
      "}",
      depth,
    );
  }
  return String(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** Puts as many items on each line as fit. */
function fill(items: readonly string[], depth: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + depth * INDENT.length < MAX_LINE)
      lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines;
}

/** `{ __proto__: … }` would set the prototype, quoted or not; a computed key does not. */
function propertyKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyName(key);
}

function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => (char === "\u2028" ? "\\u2028" : "\\u2029"));
}

function brackets(open: string, items: readonly string[], close: string, depth: number): string {
  if (items.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (!line.includes("\n") && line.length + depth * INDENT.length <= MAX_LINE) return line;
  const indent = INDENT.repeat(depth + 1);
  return `${open}\n${items.map((item) => `${indent}${item},\n`).join("")}${INDENT.repeat(depth)}${close}`;
}
