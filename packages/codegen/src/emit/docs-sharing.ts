import { pascalCase } from "../print/identifier.ts";
import { Expression, literal } from "../print/literal.ts";

/** What a constant can hold: the type of it, in the file that is printed. */
type Kind = "Schema" | "Parameter" | "Response" | "Header";

/** A component that has a constant of its own. */
interface Constant {
  name: string;
  value: object;
}

/**
 * Prints data in which the same components stand again and again: each is written out once, as a constant, and elsewhere by
 * reference to that, with what differs beside it.
 */
export class Sharing {
  readonly #constants = new Map<string, Constant>();
  readonly #source: string[] = [];

  /** The source of the constants so far, each behind those that it refers to. */
  get declarations(): string {
    return this.#source.join("\n");
  }

  /** Makes a constant of a component. */
  declare(kind: Kind, component: string, value: object): void {
    const name = `${kind.toLowerCase()}${pascalCase(component)}`;
    this.#source.push(`const ${name}: ${kind} = ${literal(this.shareWithin(value))};\n`);
    this.#constants.set(`${kind} ${component}`, { name, value });
  }

  /** The same, where the component has none yet; then shares it. What is no component, and has no name, is written out. */
  shareOnce(kind: Kind, component: string | null, value: object): unknown {
    if (component !== null && !this.#constants.has(`${kind} ${component}`)) this.declare(kind, component, value);
    return this.share(kind, component, value);
  }

  /** The value, by the constant of its component where it has one. */
  share(kind: Kind, component: string | null, value: object): unknown {
    const constant = this.#constants.get(`${kind} ${component}`);
    if (constant === undefined) return this.shareWithin(value);
    const different = Object.entries(differences(constant.value, value));
    if (different.length === 0) return new Expression(constant.name);
    const parts = different.map(([key, part]) => `${key}: ${literal(this.#share(part))}`);
    return new Expression(`{ ...${constant.name}, ${parts.join(", ")} }`);
  }

  /** The value written out, with the schemas in it shared. */
  shareWithin(value: object): Record<string, unknown> {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#share(part)]));
  }

  #share(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#share(item));
    if (typeof value !== "object" || value === null || value instanceof Expression) return value;
    return isNamedSchema(value) ? this.share("Schema", value.name, value) : this.shareWithin(value);
  }
}

/** The members of a value that another has otherwise, or not at all. */
function differences(from: object, to: object): Record<string, unknown> {
  const before = new Map(Object.entries(from));
  return Object.fromEntries(
    Object.entries(to).filter(([key, part]) => JSON.stringify(part) !== JSON.stringify(before.get(key))),
  );
}

/** Examples are data of any shape, but none has both of these. */
function isNamedSchema(value: object): value is { name: string | null } {
  return "isNullable" in value && "expected" in value;
}
