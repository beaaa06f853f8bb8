import { isDeepStrictEqual } from "node:util";
import type { LawName } from "../generated/laws.ts";

/** A law that is broken again and again is told so often, and no more. */
const MOST = 20;
const LONGEST_VALUE = 400;

/** What breaks a law, in sentences that begin with its name. */
export class Findings {
  readonly #law: LawName;
  readonly #sentences: string[] = [];

  constructor(law: LawName) {
    this.#law = law;
  }

  /** What was found, the first ones only where there are many. */
  get all(): readonly string[] {
    const more = this.#sentences.length - MOST;
    const shown = this.#sentences.slice(0, MOST);
    return more > 0 ? [...shown, `${this.#law}: ${more} more like these.`] : shown;
  }

  /** Notes a sentence that says what was expected and what came. */
  add(sentence: string): void {
    this.#sentences.push(`${this.#law}: ${sentence}`);
  }

  /** Notes a value that is not what it must be, and tells whether it is. */
  same(what: string, came: unknown, expected: unknown): boolean {
    const isSame = isDeepStrictEqual(came, expected);
    if (!isSame) this.add(`${what} must be ${show(expected)}; got ${show(came)}.`);
    return isSame;
  }

  /** Notes a value that is not as a condition says, and tells whether it is. */
  holds(isTrue: boolean, what: string, expected: string, came: unknown): boolean {
    if (!isTrue) this.add(`${what} must be ${expected}; got ${show(came)}.`);
    return isTrue;
  }
}

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
