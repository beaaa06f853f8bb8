import { pointerParts, toPointer } from "../../documents/pointer.ts";

/** Any object of a normalised document. */
export type Node = Record<string, unknown>;

/** Where the parts of a normalised document stood before. */
export class Origins {
  #nodes = new WeakMap<object, string>();
  #spreads = new WeakMap<object, string>();
  #members = new WeakMap<object, Map<string, string>>();
  #fields = new WeakMap<object, Map<string, string>>();

  /** Notes that an object is what stood at a pointer. */
  note(node: object, pointer: string): void {
    this.#nodes.set(node, pointer);
  }

  /** Notes that a field of an object came from elsewhere than the object did. */
  noteField(node: object, field: string, pointer: string): void {
    const fields = this.#fields.get(node) ?? new Map<string, string>();
    this.#fields.set(node, fields.set(field, pointer));
  }

  /** Notes that whatever an object has or lacks, but for the fields that are noted, is had or lacked by what stood at a pointer. */
  noteSpread(node: object, pointer: string): void {
    this.#spreads.set(node, pointer);
  }

  /** Where that stands which an object was spread from; undefined where it was written out. */
  spreadOf(node: object): string | undefined {
    return this.#spreads.get(node);
  }

  /** Notes in which list of required fields a name stood, where an object's list was put together from several. */
  noteMember(node: object, name: string, list: string): void {
    const members = this.#members.get(node) ?? new Map<string, string>();
    this.#members.set(node, members.set(name, list));
  }

  /** The list in which a required field of an object was named; undefined where the object has a list of its own. */
  ofMember(node: object, name: string): string | undefined {
    return this.#members.get(node)?.get(name);
  }

  /** Whether a field of an object is noted to have come from elsewhere. */
  isNoted(node: object, field: string): boolean {
    return this.#fields.get(node)?.has(field) === true;
  }

  /** Where a field of an object stood, or would stand. */
  ofField(node: object, field: string): string {
    const owner = this.#spreads.get(node) ?? this.#nodes.get(node) ?? "";
    return this.#fields.get(node)?.get(field) ?? `${owner}${toPointer([field])}`;
  }

  /** Where that stood which a pointer into the normalised document shows. */
  of(document: Node, pointer: string): string {
    let value: unknown = document;
    let origin = "";
    for (const part of pointerParts(pointer)) {
      if (typeof value === "object" && value !== null) {
        const child: unknown = (value as Node)[part];
        const known = typeof child === "object" && child !== null ? this.#nodes.get(child) : undefined;
        const owner = this.#spreads.get(value) ?? origin;
        origin = this.#fields.get(value)?.get(part) ?? known ?? `${owner}${toPointer([part])}`;
        value = child;
      } else {
        origin = `${origin}${toPointer([part])}`;
      }
    }
    return origin;
  }
}
