import { basename, extname } from "node:path";
import type { Location, UserContext } from "@redocly/openapi-core";

type Context = Pick<UserContext, "report" | "resolve">;

/**
 * A value in the specification together with the place it stands at. Steps from it follow `$ref`s, so that a rule
 * reads a specification of many files, its bundle and a fixture of one file alike, and reports at the right line.
 */
export class SpecNode {
  /** The value, with references followed; undefined where there is none. */
  readonly value: unknown;
  /** Where the value stands; where there is none, the nearest place around it that exists. */
  readonly location: Location;
  /** Where the reference to the value stands; the same as `location` where there is no reference. */
  readonly #use: Location;
  readonly #context: Context;

  private constructor(value: unknown, location: Location, context: Context, use: Location = location) {
    this.value = value;
    this.location = location;
    this.#context = context;
    this.#use = use;
  }

  /** The node that a visitor of Redocly's was called with. */
  static of(value: unknown, context: UserContext): SpecNode {
    return new SpecNode(value, context.location, context);
  }

  /** The value as a string; undefined where it is anything else. */
  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** The name of the component that the node is: of its file, or in `components`. Undefined where it is inline. */
  get component(): string | undefined {
    const { pointer, source } = this.location;
    if (pointer === "#/") return basename(source.absoluteRef, extname(source.absoluteRef));
    return /^#\/components\/[^/]+\/([^/]+)$/.exec(pointer)?.[1];
  }

  /** The keys of an object in their order; none where the value is no object. */
  get keys(): string[] {
    return isRecord(this.value) ? Object.keys(this.value) : [];
  }

  /** The values of an object or the items of an array, in their order; none where the value is neither. */
  get children(): SpecNode[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.get(index));
    return this.keys.map((key) => this.get(key));
  }

  /** The strings in an array, in their order; none where the value is no array. */
  get texts(): string[] {
    return this.children.flatMap(({ text }) => text ?? []);
  }

  /** Whether an object has the key. */
  has(key: string): boolean {
    return isRecord(this.value) && Object.hasOwn(this.value, key);
  }

  /** The node that lies at the keys and indexes, one inside the other; its value is undefined where there is none. */
  get(...path: (string | number)[]): SpecNode {
    return path.reduce<SpecNode>((node, key) => node.#step(key), this);
  }

  /** The node at the key as it is written: a reference itself, with what stands beside it, not what it leads to. */
  written(key: string | number): SpecNode {
    const { value } = this;
    if (!isRecord(value) || !isReference(value[key])) return this.get(key);
    return new SpecNode(value[key], this.location.child([key]), this.#context);
  }

  /** Reports a problem of the value, where it stands. */
  report(message: string): void {
    this.#context.report({ message, location: this.location });
  }

  /** Reports that the value is wrong here, whatever it is by itself: where the reference to it stands. */
  reportUse(message: string): void {
    this.#context.report({ message, location: this.#use });
  }

  #step(key: string | number): SpecNode {
    const parent = this.value;
    const isThere = (isRecord(parent) || Array.isArray(parent)) && Object.hasOwn(parent, key);
    // The cast only lets an array be read by a key that was found in it.
    const child = isThere ? (parent as Record<string | number, unknown>)[key] : undefined;
    if (child === undefined) return new SpecNode(undefined, this.location, this.#context);
    const use = this.location.child([key]);
    if (!isReference(child)) return new SpecNode(child, use, this.#context);
    const target = this.#context.resolve<object>(child, this.location.source.absoluteRef);
    return new SpecNode(target.node, target.location ?? use, this.#context, use);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReference(value: unknown): value is { $ref: string } {
  return isRecord(value) && typeof value["$ref"] === "string";
}
