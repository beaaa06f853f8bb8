/** A regular expression as a tree. */
export type Pattern =
  /** One character of a set; `source` is its own regular expression. */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  /** Up to `most` times, which is infinite where there is no end. */
  | { readonly kind: "repeat"; readonly part: Pattern; readonly least: number; readonly most: number };

const QUANTIFIER = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})/;
const CHARACTER = /^(?:\[(?:\\.|[^\]\\])+\]|\\x[0-9a-fA-F]{2}|\\.|[^\\()[\]{}|?*+^$])/u;
const ENDS: Readonly<Record<string, readonly [number, number]>> = {
  "?": [0, 1],
  "*": [0, Number.POSITIVE_INFINITY],
  "+": [1, Number.POSITIVE_INFINITY],
};

/**
 * Reads the regular expressions that the specification's patterns are made of: characters, sets, groups, choices and
 * repetitions, between `^` and `$`.
 *
 * @throws SyntaxError that says where the pattern is anything else.
 */
export function parsePattern(pattern: string): Pattern {
  if (!pattern.startsWith("^") || !pattern.endsWith("$")) throw unreadable(pattern, pattern);
  const reader = new Reader(pattern.slice(1, -1), pattern);
  const tree = reader.choice();
  reader.expectEnd();
  return tree;
}

class Reader {
  #rest: string;
  readonly #pattern: string;

  constructor(rest: string, pattern: string) {
    this.#rest = rest;
    this.#pattern = pattern;
  }

  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#skip("|")) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
  }

  expectEnd(): void {
    if (this.#rest !== "") throw unreadable(this.#pattern, this.#rest);
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#rest !== "" && !/^[|)]/.test(this.#rest)) parts.push(this.#repeated(this.#atom()));
    return { kind: "sequence", parts };
  }

  #atom(): Pattern {
    if (this.#skip("(?:") || this.#skip("(")) {
      const inner = this.choice();
      if (!this.#skip(")")) throw unreadable(this.#pattern, this.#rest);
      return inner;
    }
    const [source] = CHARACTER.exec(this.#rest) ?? [];
    if (source === undefined) throw unreadable(this.#pattern, this.#rest);
    this.#rest = this.#rest.slice(source.length);
    return { kind: "character", source };
  }

  #repeated(part: Pattern): Pattern {
    const found = QUANTIFIER.exec(this.#rest);
    if (found === null) return part;
    this.#rest = this.#rest.slice(found[0].length);
    const [, sign = "", from, comma, to] = found;
    const [least, most] = ENDS[sign] ?? [
      Number(from),
      comma === "" ? Number(from) : to === "" ? Number.POSITIVE_INFINITY : Number(to),
    ];
    return { kind: "repeat", part, least, most };
  }

  #skip(text: string): boolean {
    if (!this.#rest.startsWith(text)) return false;
    this.#rest = this.#rest.slice(text.length);
    return true;
  }
}

function unreadable(pattern: string, rest: string): SyntaxError {
  return new SyntaxError(
    `The pattern ${pattern} must be made of what the kit reads; it is not at "${rest}". Extend parse-pattern.ts.`,
  );
}
