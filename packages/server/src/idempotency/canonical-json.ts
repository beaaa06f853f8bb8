/**
 * Writes a JSON value so that equal values are equal texts: without spaces, members sorted by their names, numbers as
 * JavaScript writes them (as RFC 8785 does).
 *
 * @param value What `JSON.parse` made, and nested no deeper than a body may be.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}
