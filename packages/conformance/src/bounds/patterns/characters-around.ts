/** Characters that sets often keep out. */
const TELLING = ["x", " ", "\n", "é"];

/** What a set that names only what it keeps out may have let in or kept out besides: letters, blanks, controls, signs. */
const MORE_TELLING = ["A", "0", "😀", "-", ".", "\t", "\u0000", "\u001F", "\u007F", "\u00A0", "\u2028"];

/** Of a set such as `[0-9a-f]`: the characters at its ends and others that are in it, and those that are just not. */
export interface CharactersAround {
  readonly inside: readonly [string, ...string[]];
  readonly outside: readonly string[];
}

/**
 * Finds the characters that tell whether a server knows a set.
 *
 * @param source A regular expression of one character.
 * @throws Error where the set lets none in that is tried.
 */
export function charactersAround(source: string): CharactersAround {
  const whole = new RegExp(`^${source}$`, "u");
  const more = source.startsWith("[^") ? MORE_TELLING : [];
  const candidates = [...new Set([...endsOf(source), ...TELLING, ...more])];
  const [first, ...others] = candidates.filter((character) => whole.test(character));
  if (first === undefined) throw new Error(`${source} must let a character in that the kit tries; it lets in none.`);
  return { inside: [first, ...others], outside: candidates.filter((character) => !whole.test(character)) };
}

/** Both ends of each range, and their neighbours; of a single character, it and the next. */
function endsOf(source: string): string[] {
  const inner = source.startsWith("[") ? source.slice(1, -1).replace(/^\^/, "") : source;
  const points = [...inner.matchAll(/\\x([0-9a-fA-F]{2})|\\(.)|([^\\])/gu)].flatMap(([, hex, escaped, plain]) => {
    if (hex !== undefined) return [Number.parseInt(hex, 16)];
    if (escaped !== undefined && /[a-zA-Z0-9]/.test(escaped)) return []; // a class such as \s
    return [(escaped ?? plain ?? "").codePointAt(0) ?? 0];
  });
  const neighbours = points.flatMap((point) => [point - 1, point + 1]).filter((point) => point > 0);
  return [...points, ...neighbours].map((point) => String.fromCodePoint(point));
}
