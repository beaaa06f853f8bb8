/**
 * Names what came instead of what must be. Of a text only what it begins with is shown, where that tells its kind, such as
 * `unit_` or `aug_sk_test_`: it may be a key.
 */
export function describeValue(value: unknown): string {
  if (typeof value === "number" || !value) return value === "" ? "an empty text" : String(value);
  if (typeof value !== "string") return typeof value;
  const [start] = /^(aug_[a-z]+_)?[a-z]+_/.exec(value) ?? [];
  return start === undefined ? "another text" : `${start}…`;
}
