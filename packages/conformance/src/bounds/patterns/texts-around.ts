import { charactersAround } from "./characters-around.ts";
import { parsePattern, type Pattern } from "./parse-pattern.ts";

/**
 * Texts at, inside and just beyond a pattern: the shortest that it lets in, with each of its choices, repetitions and
 * sets in turn taken at each end and just past it; and the longest. Which of them it lets in, the pattern itself says.
 *
 * @param maxLength How long a text may be, in characters; a repetition without an end goes to there and one further.
 */
export function textsAround(pattern: string, maxLength: number): string[] {
  const tree = parsePattern(pattern);
  return [...new Set([shortest(tree), ...variants(tree, maxLength), longest(tree, maxLength)])];
}

function shortest(pattern: Pattern): string {
  switch (pattern.kind) {
    case "character":
      return charactersAround(pattern.source).inside[0];
    case "sequence":
      return pattern.parts.map(shortest).join("");
    case "choice":
      return shortest(firstOf(pattern.options));
    case "repeat":
      return shortest(pattern.part).repeat(pattern.least);
  }
}

function longest(pattern: Pattern, room: number): string {
  switch (pattern.kind) {
    case "character":
      return shortest(pattern);
    case "sequence":
      return pattern.parts.reduce((text, part, index) => {
        const rest = pattern.parts
          .slice(index + 1)
          .map(shortest)
          .join("");
        return text + longest(part, room - text.length - rest.length);
      }, "");
    case "choice":
      return longest(pattern.options.at(-1) ?? firstOf(pattern.options), room);
    case "repeat": {
      const one = longest(pattern.part, room);
      return one.repeat(Math.max(pattern.least, Math.min(pattern.most, Math.floor(room / Math.max(1, one.length)))));
    }
  }
}

/** Texts that differ from the shortest in one place. */
function variants(pattern: Pattern, room: number): string[] {
  switch (pattern.kind) {
    case "character": {
      const { inside, outside } = charactersAround(pattern.source);
      return [...inside, ...outside];
    }
    case "sequence":
      return pattern.parts.flatMap((part, index) => {
        const before = pattern.parts.slice(0, index).map(shortest).join("");
        const after = pattern.parts
          .slice(index + 1)
          .map(shortest)
          .join("");
        return variants(part, room - before.length - after.length).map((text) => before + text + after);
      });
    case "choice":
      return pattern.options.flatMap((option) => [shortest(option), ...variants(option, room)]);
    case "repeat":
      return variantsOfRepeat(pattern, room);
  }
}

function variantsOfRepeat({ part, least, most }: Extract<Pattern, { kind: "repeat" }>, room: number): string[] {
  const one = shortest(part);
  const end = Number.isFinite(most) ? most : Math.floor(room / Math.max(1, one.length));
  const counts = [least - 1, least, least + 1, end - 1, end, end + 1].filter((count) => count >= 0);
  const inFirst = variants(part, room).map((text) => text + one.repeat(Math.max(0, least - 1)));
  return [...counts.map((count) => one.repeat(count)), ...inFirst];
}

function firstOf(options: readonly Pattern[]): Pattern {
  const [first] = options;
  if (first === undefined) throw new Error("A choice must have options; it has none.");
  return first;
}
