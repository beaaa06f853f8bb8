import { type PlacedChange, type Review, severities } from "./change.ts";
import { resolvePointer } from "./documents/resolve-pointer.ts";
import { NOTHING, type ReadDocument } from "./documents/read-document.ts";
import { mergeChanges } from "./merge-changes.ts";
import { typeChanges } from "./types/type-changes.ts";
import { verdictOf } from "./verdict/bumps-of.ts";
import { reviewWire } from "./wire/review-wire.ts";

/** A review with all that reports are made from. */
export interface Reviewed {
  base: ReadDocument;
  head: ReadDocument;
  review: Review;
  /** What each lens found by itself; what both found is there twice. */
  all: PlacedChange[];
  /** What is told: everything once, in the order of `review.changes`. */
  shown: PlacedChange[];
}

/**
 * Reviews a document against an earlier version of it, through both lenses. Of a first version, nothing is told.
 *
 * @throws Error where one of the documents cannot be compared or compiled.
 */
export async function reviewDocuments(base: ReadDocument, head: ReadDocument): Promise<Reviewed> {
  if (base === NOTHING) return { base, head, review: { verdict: "none", changes: [] }, all: [], shown: [] };
  const [wire, types] = await Promise.all([reviewWire(base, head), typeChanges(base, head)]);
  const all = [...wire, ...types];
  const shown = mergeChanges(wire, types, (at) => resolvePointer(base.document, at)).toSorted(byWeight);
  return {
    base,
    head,
    review: { verdict: verdictOf(all), changes: shown.map((change) => published(change)) },
    all,
    shown,
  };
}

function byWeight(a: PlacedChange, b: PlacedChange): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.operations[0] ?? "", b.operations[0] ?? "") ||
    compare(a.message, b.message) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function published({
  at: _at,
  alsoAt: _others,
  before: _before,
  after: _after,
  ...change
}: PlacedChange): Review["changes"][number] {
  return change;
}
