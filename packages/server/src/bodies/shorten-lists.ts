/**
 * Cuts every list of a body to so many items: a validator that notes all errors takes time in the square of the items
 * that are wrong, and a list that is too long is wrong by that alone.
 *
 * @param value What JSON may hold, no deeper than the parser lets through.
 * @returns The value itself where no list in it is longer; else a copy.
 */
export function shortenLists(value: unknown, length: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const kept = items.length > length ? items.slice(0, length) : items;
    const shortened = kept.map((item) => shortenLists(item, length));
    return kept === items && shortened.every((item, index) => item === items[index]) ? value : shortened;
  }
  const members = Object.entries(value);
  const shortened = members.map(([name, member]) => [name, shortenLists(member, length)] as const);
  return shortened.every(([, member], index) => member === members[index]?.[1]) ? value : Object.fromEntries(shortened);
}
