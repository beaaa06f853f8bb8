import type { CheckName } from "./checks/check.ts";
import type { Mutant } from "./mutant.ts";

/** What came of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  /** The first check that noticed it, and what that said; null for a survivor. */
  readonly noticed: { readonly check: CheckName; readonly says: string } | null;
  readonly milliseconds: number;
}
