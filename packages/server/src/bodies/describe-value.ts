import { quote } from "../errors/quote.ts";

/** Names a JSON value that came, for a message: texts quoted, plain values as they are written, others by their kind. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
