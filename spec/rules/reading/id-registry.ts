import { idPattern } from "./id-pattern.ts";
import { readIdPrefixes } from "./id-prefixes.ts";
import type { SpecNode } from "./spec-node.ts";

/** A text that is an id or a slip in one, or a cursor of one: a prefix, `_`, and letters and digits, one digit at least. */
const LIKE_AN_ID = /^~?(?<prefix>[a-z]+)_(?<rest>(?=[A-Za-z]*[0-9])[0-9A-Za-z]+)$/;

/** As many characters as a ULID has: what has them is meant as an id, whatever its prefix. */
const ULID_LENGTH = 26;

/** The registry of id prefixes, to tell the ids in examples by. */
export class IdRegistry {
  readonly #objects: ReadonlyMap<string, string>;
  readonly #id: RegExp;

  /** @param prefixes - The prefix of the ids of each resource, by the resource's `object`. */
  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#objects = new Map([...prefixes].map(([object, prefix]) => [prefix, object]));
    this.#id = new RegExp(idPattern(...this.#objects.keys()));
  }

  /** Reads the registry at the root of the specification. */
  static read(root: SpecNode): IdRegistry {
    return new IdRegistry(readIdPrefixes(root));
  }

  /** The registered prefixes, in their order. */
  get prefixes(): string[] {
    return [...this.#objects.keys()];
  }

  /** Whether the text is an id with a registered prefix. */
  isId(text: string): boolean {
    return this.#id.test(text);
  }

  /**
   * Whether the text looks like an id, or like a cursor that points before one, and is none. `unit_conversion` does not:
   * there is no digit behind its prefix.
   */
  isMistaken(text: string): boolean {
    const { prefix, rest } = LIKE_AN_ID.exec(text)?.groups ?? {};
    if (prefix === undefined || rest === undefined) return false;
    const isMeant = this.#objects.has(prefix) || rest.length === ULID_LENGTH;
    return isMeant && !this.isId(`${prefix}_${rest}`);
  }

  /** The `object` of the resource that an id names; undefined where its prefix is not registered. */
  objectOf(id: string): string | undefined {
    return this.#objects.get(id.slice(0, id.indexOf("_")));
  }
}
