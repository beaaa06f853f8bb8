import type { Severity } from "../../change.ts";
import { both } from "../finding.ts";
import type { Difference } from "../engine/difference.ts";
import { midSentence } from "../wording/mid-sentence.ts";
import { finding, type Rule } from "./rule.ts";
import { code } from "../wording/code.ts";

const SEVERITIES: Record<Difference["impact"], Severity> = { major: "breaking", minor: "additive", patch: "neutral" };
const VERBS: Record<Difference["kind"], string> = {
  added: "was added to",
  removed: "was removed from",
  modified: "changed in",
};

/** What no other rule is for: told as the engine has it. */
export const fallback: Rule = (input) => {
  const { impact, verdicts, property, kind, node } = input.difference;
  const what = property === "" ? node : property;
  const message = verdicts[0] ?? `${code(what)} ${VERBS[kind]} ${midSentence(input.subject)}.`;
  return finding(input, "other-change", both(SEVERITIES[impact]), message);
};
