import type { UnnamedChange } from "../change.ts";
import type { ReadDocument } from "../documents/read-document.ts";
import type { Finding, Placing } from "./finding.ts";

/** Makes a change of a finding, by where it stands and what it shows. */
export function placeFinding(
  { where: exact, placing: own, ...finding }: Finding,
  placing: Placing,
  head: ReadDocument,
): UnnamedChange {
  const { at, where, before, after } = { ...placing, ...own };
  return {
    ...finding,
    lens: "wire",
    remedy: finding.severity === "breaking" ? finding.remedy : "",
    source: head.sourceOf(exact ?? where),
    at,
    before,
    after,
  };
}
