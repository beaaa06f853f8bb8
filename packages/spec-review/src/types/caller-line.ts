import type { Use } from "./uses-of-schemas.ts";

/** What a line of the caller does with the head's types. */
export type Deed =
  /** Names an operation, a path or a type. */
  | { kind: "name"; of: "operation" | "path" | "type"; name: string }
  /** Reads or sends what stands in a place. */
  | { kind: "value"; subject: string }
  /** Names a value of an enumeration. */
  | { kind: "member"; subject: string; value: string }
  /** Sends a field of one of several forms. */
  | { kind: "field"; subject: string }
  /** Sends what it always has, and nothing more. */
  | { kind: "complete"; subject: string };

/** A line of the caller, and what it stands for. */
export interface CallerLine {
  code: string;
  deed: Deed;
  use: Use;
  operations: readonly string[];
  /** Where in the base document it comes from, as a JSON pointer without the `#`. */
  at: string;
}
