import { type LawName, lawTexts } from "./generated/laws.ts";
import { laws } from "./laws/laws.ts";
import type { PlannedCheck } from "./planned-check.ts";

/** What holds between several requests, in the specification's order. */
export function planLaws(): PlannedCheck[] {
  // Object.keys forgets that the table's keys are exactly these.
  return (Object.keys(lawTexts) as LawName[]).map((name) => ({
    part: "laws",
    operation: null,
    subject: null,
    law: name,
    status: null,
    code: null,
    check: (session) => laws[name].check(session),
  }));
}
