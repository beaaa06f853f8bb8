import type { PlacedChange, Severity, Verdict } from "../change.ts";
import { NOTHING } from "../documents/read-document.ts";
import type { Reviewed } from "../review-documents.ts";
import { counted } from "./counted.ts";

const WORDS: Record<Verdict, string> = { major: "Major", minor: "Minor", patch: "Patch", none: "No change" };

/** A review in one line: the verdict, and how many changes of each kind there are for how many operations. */
export interface Summary {
  verdict: string;
  text: string;
}

/** Sums a review up. A first version is compared with nothing, so nothing is told of it. */
export function summaryOf({ base, review, shown }: Reviewed): Summary {
  if (base === NOTHING) {
    return { verdict: "Initial", text: "nothing was released yet, so there is nothing that could break." };
  }
  if (shown.length === 0) return { verdict: WORDS.none, text: "callers can tell no difference, and readers neither." };
  const parts = [
    told(shown, "breaking", (count) => counted(count, "breaking change")),
    told(shown, "additive", (count) => counted(count, "addition")),
    told(shown, "neutral", (count) =>
      counted(count, "change that callers cannot tell", "changes that callers cannot tell"),
    ),
  ].filter((part) => part !== "");
  const affected = new Set(shown.flatMap(({ operations }) => operations)).size;
  const where = affected === 0 ? "" : `, in ${counted(affected, "operation")}`;
  return { verdict: WORDS[review.verdict], text: `${parts.join(", ")}${where}.` };
}

function told(changes: readonly PlacedChange[], severity: Severity, word: (count: number) => string): string {
  const count = changes.filter((change) => change.severity === severity).length;
  return count === 0 ? "" : word(count);
}
