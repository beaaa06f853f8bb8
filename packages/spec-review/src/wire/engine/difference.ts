import type { Node } from "../normalise/origins.ts";

/** One side of a difference. */
export interface Spot {
  /** Into the normalised document. */
  pointer: string;
  /** Into the document as it was read. */
  origin: string;
  /** Where the node stood that has it, into the document as it was read. For a modified field not where the field came from. */
  place: string;
  /** Where it is met, into the document as it was read: for a field that an `allOf` brought, not where the field stands. */
  site: string;
  value: unknown;
  /** The object that holds what differs: for a modified field the node with the field. */
  holder: Node;
}

/** What the engine found to differ between two normalised documents. */
export interface Difference {
  /** The kind of node, by Redocly's name: `Schema`, `Parameter`. */
  node: string;
  kind: "added" | "removed" | "modified";
  /** The field that was modified; `key` where the node was renamed. Empty where a node was added or removed. */
  property: string;
  /** Where the engine met it first, as a pointer that leads through references. */
  path: string;
  base: Spot | undefined;
  head: Spot | undefined;
  /** How the engine judges it: the bump that it asks for. */
  impact: "major" | "minor" | "patch";
  /** What the engine's rules say of it. */
  verdicts: string[];
}
