import { join } from "node:path";
import type { ReadDocument } from "../documents/read-document.ts";
import { programsOfTree } from "../programs/programs-of.ts";
import { counted } from "../report/counted.ts";
import { markdown } from "../report/markdown.ts";
import { reviewDocuments } from "../review-documents.ts";
import type { AnyDocument } from "../types/open-api.ts";
import { rollReleased } from "./roll-released.ts";

// `node src/release/cli.ts`: a part of `pnpm release:version`, after the packages have their versions.
const ROOT = join(import.meta.dirname, "../../../..");
const release = await rollReleased({
  root: ROOT,
  date: new Date().toISOString().slice(0, "2026-11-24".length),
  programs: programsOfTree(ROOT),
  review: async (base, head) => {
    const reviewed = await reviewDocuments(bundle("the last release", base), bundle("this release", head));
    return { changes: reviewed.review.changes, report: markdown({ reviewed, problems: [] }) };
  },
});
console.log(
  release === undefined
    ? "The specification is as it was released; of spec/released/ the programs alone are kept anew."
    : `spec/released/ holds API version ${release.version} of ${release.date} now: ${counted(release.changes.length, "change")}.`,
);

/** A bundle of ours; where its parts stand in its sources is of no interest any more. */
function bundle(label: string, document: object): ReadDocument {
  return { label, document: document as AnyDocument, sourceOf: () => null };
}
