/** What a terminal takes badly in a command, and no shell needs as it is. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]/gu;

/** Texts that stand in a command as the variables that hold them, by the text. */
export type Variables = ReadonlyMap<string, string>;

/**
 * Writes a text as one word of a shell (bash, zsh): between single quotes, and where it has characters that cannot be seen,
 * as `$'…'` does. What a variable holds becomes the variable.
 */
export function shellWord(text: string, variables: Variables = new Map()): string {
  const words = split(text, [...variables]).map(({ part, variable }) =>
    variable === null ? quote(part) : `"$${variable}"`,
  );
  return words.length === 0 ? "''" : words.join("");
}

interface Part {
  readonly part: string;
  readonly variable: string | null;
}

function split(text: string, variables: readonly (readonly [value: string, name: string])[]): Part[] {
  const [first, ...rest] = variables;
  if (text === "") return [];
  if (first === undefined) return [{ part: text, variable: null }];
  const [value, variable] = first;
  return text
    .split(value)
    .flatMap((part, index): Part[] => [...(index === 0 ? [] : [{ part: value, variable }]), ...split(part, rest)]);
}

function quote(text: string): string {
  if (text.search(UNPRINTABLE) === -1) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = text
    .replaceAll(/[\\']/g, String.raw`\$&`)
    .replaceAll(UNPRINTABLE, (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0"));
  return `$'${escaped}'`;
}
