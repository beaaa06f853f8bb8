import type { LawName } from "./generated/laws.ts";

/** The parts of a run, in the order in which they are run. */
export const parts = ["answers", "bounds", "laws", "generated"] as const;

/**
 * A part of a run: `answers` provokes every documented answer, `bounds` sends every parameter and field at and beyond
 * its bounds, `laws` checks what holds between requests, and `generated` sends what a seed makes.
 */
export type Part = (typeof parts)[number];

/** What came of one check. */
export interface Result {
  part: Part;
  /** The operationId, or `unrouted` for what no operation takes; null where it is about no single one. */
  operation: string | null;
  /** The parameter or field it is about, such as `limit`, or what was generated; null where it is about the operation. */
  subject: string | null;
  /** The law that was checked; null for what is none. */
  law: LawName | null;
  /** The status of the documented answer; null where it is about no single one. */
  status: number | null;
  /** The error's code; null for success, and where it is about no single answer. */
  code: string | null;
  /** How it was provoked, or why it was not. */
  shown: string;
  /** Why the answer was only simulated by the server, and not brought about; null where it was. */
  onlySimulated: string | null;
  outcome: "passed" | "failed" | "not reachable";
  /** What is wrong, in sentences; empty unless it failed. */
  findings: string[];
  /** How many requests were sent for it. */
  requests: number;
}
