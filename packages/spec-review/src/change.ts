/** What a change does to a caller that was written against the base, worst first. */
export const severities = ["breaking", "additive", "neutral"] as const;

/**
 * - `breaking`: a correct caller may notice it as a failure.
 * - `additive`: a tolerant caller cannot fail by it, and may now do more, or knows what is to go.
 * - `neutral`: nothing is asked or answered otherwise, such as a changed text.
 */
export type Severity = (typeof severities)[number];

/** Who finds the change: `wire` compares what is sent and answered, `types` compiles the base's callers against the head's types. */
export type Lens = "wire" | "types";

/** Whether the change is in what is asked or in what is answered; null where it is in neither or in both. */
export type Direction = "request" | "response" | null;

/** One difference between two versions of a document, as one sentence would tell it. */
export interface Change {
  /** What kind of change it is, in kebab-case, such as `field-removed`. */
  id: string;
  severity: Severity;
  lens: Lens;
  direction: Direction;
  /** The `operationId` of every operation affected, or `METHOD /path` where it has none; sorted. */
  operations: string[];
  /** What changed, in one sentence of Markdown. */
  message: string;
  /** What whoever made the change could do instead, or what callers do about it; empty where there is nothing to do. */
  remedy: string;
  /** Where the change stands in the source, or null for what was removed with its file. */
  source: Source | null;
  /** Names this change among all others, the same in every run: 12 hexadecimal digits. */
  fingerprint: string;
}

/** A change and where it stands, which reports show and the lenses tell equal findings by. It is not part of `Review`. */
export interface PlacedChange extends Change {
  /**
   * JSON pointer into the base's bundle; into the head's for what only the head has. A parameter is named by its
   * place and name: `/paths/~1v1~1core~1units/get/parameters/query/limit`.
   */
  at: string;
  /** The other places of a change that is told once for several operations, each as `at` is. */
  alsoAt?: string[];
  /** The changed fragment of the base, undefined where it has none. */
  before?: unknown;
  /** The changed fragment of the head, undefined where it has none. */
  after?: unknown;
}

/** A change whose places and operations may not be complete yet, so that it has no fingerprint. */
export type UnnamedChange = Omit<PlacedChange, "fingerprint">;

/** A line of a file. */
export interface Source {
  /** Relative to the repository's root, with `/`; for a foreign document the path as it was given. */
  file: string;
  /** From 1. */
  line: number;
}

/** The greatest bump of semantic versions that the changes ask for. */
export type Verdict = "major" | "minor" | "patch" | "none";

/** Everything that a review tells: the interface of `spec-review --format json`, which review.schema.json describes. */
export interface Review {
  verdict: Verdict;
  /** Breaking first, then by operation and message. */
  changes: Change[];
}
