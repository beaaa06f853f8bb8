import type { Change } from "../change.ts";

/** The rule of programs that do not compile any more. */
export const PROGRAM_BROKEN = "types-program-broken";

/** What the compiler may name whatever it misses, and what breaks may tell of whatever they are of. */
const WORDS_OF_TYPES: ReadonlySet<string> = new Set(
  "string number integer boolean true false null undefined object array never unknown any".split(" "),
);

/**
 * Whether it is clear from other breaks why a program does not compile any more: they are of the operations that it calls, or name
 * what the compiler misses.
 */
export function isExplained(program: Change, breaks: readonly Change[]): boolean {
  const broken = new Set(breaks.flatMap(({ operations }) => operations));
  if (program.operations.length > 0 && program.operations.every((operation) => broken.has(operation))) return true;
  const named = [...program.message.matchAll(/['"](\w+)['"]/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !WORDS_OF_TYPES.has(name));
  const told = new Set(breaks.flatMap(({ message }) => wordsInCode(message)));
  return named.some((name) => told.has(name));
}

function wordsInCode(message: string): string[] {
  return [...message.matchAll(/`([^`]*)`/g)].flatMap(([, code = ""]) => code.match(/\w+/g) ?? []);
}
