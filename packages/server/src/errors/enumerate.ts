/** Writes names one after the other, as a sentence does: `limit, cursor and q`; `none` where there are none. */
export function enumerate(names: readonly string[]): string {
  if (names.length === 0) return "none";
  return names.length === 1 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
