/** A value as a text: a string as it is, anything else as JSON, and nothing as the empty text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
