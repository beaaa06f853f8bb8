import type { Result } from "../result.ts";

/** What a report is made of. */
export interface Report {
  /** Where the server is. */
  readonly baseUrl: string;
  /** What makes the same requests again. */
  readonly seed: number;
  /** How long the run took. */
  readonly seconds: number;
  readonly results: readonly Result[];
}

/** How a result is marked. */
export const MARKS: Readonly<Record<Result["outcome"], string>> = { passed: "✓", failed: "✗", "not reachable": "–" };

/** How a documented answer is marked that was only simulated. */
export const SIMULATED = "≈";

/** How many results came out so, of all or of those given. */
export function countOf(results: readonly Result[], outcome: Result["outcome"]): number {
  return results.filter((result) => result.outcome === outcome).length;
}

/** The counts in words: `371 passed, 0 failed, 2 not reachable`. */
export function countsOf(results: readonly Result[]): string {
  return (["passed", "failed", "not reachable"] as const)
    .map((outcome) => `${countOf(results, outcome)} ${outcome}`)
    .join(", ");
}
