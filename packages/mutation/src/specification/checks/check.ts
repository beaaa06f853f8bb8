import type { Effect } from "../effect-of.ts";
import type { Mutant } from "../mutant.ts";
import type { WorkingCopy } from "../working-copy.ts";

/** The checks, in the order in which a mutant meets them. */
export const CHECK_NAMES = [
  "lint",
  "compilation",
  "types",
  "specification tests",
  "unit tests",
  "kit",
  "workflows",
  "server tests",
  "documents",
] as const;

/** The name of a check, as a report shows it. */
export type CheckName = (typeof CHECK_NAMES)[number];

/** A mutant in its working copy, compiled. */
export interface Compilate {
  readonly copy: WorkingCopy;
  readonly mutant: Pick<Mutant, "file" | "kind">;
  readonly effect: Effect;
}

/** One way to notice a mutant. */
export interface Check {
  readonly name: CheckName;
  /** What it has against the mutant; null where it notices nothing, or could not. */
  notice(compilate: Compilate): Promise<string | null>;
  /** Ends what it started. */
  close?(): Promise<void>;
}
