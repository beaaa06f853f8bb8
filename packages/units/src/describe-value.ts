/** In characters. A decimal of the API is never longer; what is, would only make the message hard to read. */
const LONGEST_SHOWN = 62;

/** Names what came, for a message: short texts and plain values as they are written, anything else by its kind. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") {
    return value.length <= LONGEST_SHOWN ? JSON.stringify(value) : `a text of ${value.length} characters`;
  }
  if (value === null || ["undefined", "boolean", "number"].includes(typeof value)) return String(value);
  return `a value of type ${typeof value}`;
}
