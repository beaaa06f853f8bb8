/** How many characters, counted as code points, the texts have that a regular expression matches. */
export interface Lengths {
  readonly least: number;
  /** Infinity where there is no greatest. */
  readonly greatest: number;
}

/** One part of an expression and how often it may come: an assertion, a group's beginning, an escape, a class, a character. */
const PART =
  /(?<anchor>[\^$]|\\[bB])|(?<open>\((?:\?(?::|<[A-Za-z]\w*>)|(?!\?)))|(?<close>\))|(?<bar>\|)|(?<one>\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]+\}|[^1-9ukpPx])|\[(?:\\.|[^\]\\])*\]|[^\\[\](){}?*+|^$])/;
const QUANTIFIER = /(?<sign>[?*+])\??|\{(?<least>\d+)(?<comma>,(?<greatest>\d*))?\}\??/;
const TOKEN = new RegExp(`(?:${PART.source})(?:${QUANTIFIER.source})?`, "uy");

const EMPTY: Lengths = { least: 0, greatest: 0 };
const ONE: Lengths = { least: 1, greatest: 1 };

/** The branches of a group that were read, and the one that is being read. */
interface Group {
  readonly done: readonly Lengths[];
  readonly current: Lengths;
}

/**
 * Counts the characters of the texts that an anchored regular expression matches as a whole.
 *
 * @returns The lengths; undefined where the expression holds what this does not count: a look-around or a back reference.
 */
export function patternLengths(pattern: string): Lengths | undefined {
  const outer: Group[] = [];
  let group: Group = { done: [], current: EMPTY };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const groups = TOKEN.exec(pattern)?.groups;
    if (groups === undefined) return undefined;
    if (groups["open"] !== undefined) {
      outer.push(group);
      group = { done: [], current: EMPTY };
    } else if (groups["bar"] !== undefined) {
      group = { done: [...group.done, group.current], current: EMPTY };
    } else if (groups["close"] !== undefined) {
      const around = outer.pop();
      if (around === undefined) return undefined;
      group = append(around, repeat(eitherOf(group), groups));
    } else if (groups["one"] !== undefined) {
      group = append(group, repeat(ONE, groups));
    }
  }
  return outer.length === 0 ? eitherOf(group) : undefined;
}

function append(group: Group, part: Lengths): Group {
  const { least, greatest } = group.current;
  return { done: group.done, current: { least: least + part.least, greatest: greatest + part.greatest } };
}

function eitherOf({ done, current }: Group): Lengths {
  const branches = [...done, current];
  return {
    least: Math.min(...branches.map(({ least }) => least)),
    greatest: Math.max(...branches.map(({ greatest }) => greatest)),
  };
}

/** @param quantifier - What stands behind the part: `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}` or nothing. */
function repeat(part: Lengths, quantifier: Record<string, string | undefined>): Lengths {
  const { sign, least, comma, greatest } = quantifier;
  const fewest = sign === undefined ? Number(least ?? 1) : Number(sign === "+");
  const isEndless = sign === "*" || sign === "+" || (comma !== undefined && greatest === "");
  const most = isEndless ? Infinity : Number(sign === "?" ? 1 : greatest || (least ?? 1));
  // Nothing at all stays nothing, however often it comes.
  return { least: part.least * fewest, greatest: part.greatest === 0 ? 0 : part.greatest * most };
}
