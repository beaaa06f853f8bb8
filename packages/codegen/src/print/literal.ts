import { propertyName } from "./identifier.ts";

const INDENT = "  ";
const MAX_LINE = 100;

/**
 * Prints JSON data as TypeScript source, on one line where it fits. Text from the specification is hostile until
 * printed: it is always a quoted string, in which line separators are escaped.
 */
export function literal(value: unknown, depth = 0): string {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) {
    return brackets(
      "[",
      value.map((item) => literal(item, depth + 1)),
      "]",
      depth,
    );
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

/** `{ __proto__: … }` would set the prototype, quoted or not; a computed key does not. */
function propertyKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyName(key);
}

function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (char) => (char === "\u2028" ? "\\u2028" : "\\u2029"));
}

function brackets(open: string, items: string[], close: string, depth: number): string {
  if (items.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (!line.includes("\n") && line.length + depth * INDENT.length <= MAX_LINE) return line;
  const indent = INDENT.repeat(depth + 1);
  return `${open}\n${items.map((item) => `${indent}${item},\n`).join("")}${INDENT.repeat(depth)}${close}`;
}
