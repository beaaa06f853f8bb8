/** What came of one documented answer of one operation. */
export interface Result {
  /** The operationId, or `unrouted` for what no operation takes. */
  operation: string;
  status: number;
  /** The error's code; null for success. */
  code: string | null;
  /** How it was provoked, or why it was not. */
  shown: string;
  outcome: "passed" | "failed" | "not reachable";
  /** What is wrong, in sentences that begin with the attempt; empty unless it failed. */
  findings: string[];
}
