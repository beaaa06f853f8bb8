/** What a client or a server can tell: noticed, or a hole in the checks. */
export const SEMANTIC_KINDS = [
  "bound",
  "type",
  "format",
  "pattern",
  "required",
  "enum",
  "const",
  "default",
  "reference",
  "flag",
  "name",
  "parameter",
  "body",
  "header",
  "status",
  "error code",
  "error catalogue",
  "event type",
  "key type",
  "role",
  "operation id",
  "path",
  "tag",
  "security",
  "server",
  "version",
  "id prefix",
  "system unit",
  "law",
  "quota",
  "example",
  "workflow",
] as const;

/** What only a reader can tell. */
export const PROSE_KINDS = ["description", "summary", "remedy", "expected"] as const;

/** Of what kind a leaf of the specification is. */
export type LeafKind = (typeof SEMANTIC_KINDS)[number] | (typeof PROSE_KINDS)[number];

/** The way to a node of a YAML document. */
export type Pointer = readonly (string | number)[];

/** One change of a YAML document, at a place of it. */
export type Edit = { readonly pointer: Pointer } & (
  | { readonly set: unknown }
  | { readonly drop: true }
  /** Gives the entry of a map another key. */
  | { readonly rename: string }
  /** Adds an item to a list. */
  | { readonly add: unknown }
);

/** One fact of a file, changed. */
export interface Mutation {
  readonly kind: LeafKind;
  /** The leaf. */
  readonly pointer: Pointer;
  /** What is done to it, such as `1000 becomes 1001`. */
  readonly words: string;
  readonly edits: readonly Edit[];
}

/** A specification in which one fact is changed. */
export interface Mutant extends Mutation {
  /** From the root of the repository. */
  readonly file: string;
  /** Where the leaf begins, from 1. */
  readonly line: number;
  /** The leaf and what is done to it: `spec/schemas/Unit.yaml#/required/0 dropped`. */
  readonly id: string;
}

/** Whether only a reader can tell the mutant from the specification. */
export function isProse({ kind }: Pick<Mutation, "kind">): boolean {
  return (PROSE_KINDS as readonly string[]).includes(kind);
}
