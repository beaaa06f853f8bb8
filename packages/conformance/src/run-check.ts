import type { CheckOutcome, PlannedCheck } from "./planned-check.ts";
import type { Result } from "./result.ts";
import type { Session } from "./session.ts";
import { shown } from "./shown.ts";

/** Runs one check, takes away what it made, and tells what came of it. No key and no control stands in the result. */
export async function runCheck(planned: PlannedCheck, session: Session): Promise<Result> {
  const before = session.requests;
  const outcome = await checked(planned, session);
  const left = await session.cleanUp();
  const { part, operation, subject, law, status, code } = planned;
  const findings = [...("findings" in outcome ? outcome.findings : []), ...left].map(shown);
  return {
    part,
    operation,
    subject,
    law,
    status,
    code,
    shown: shown("notReachable" in outcome ? outcome.notReachable : outcome.shown),
    onlySimulated: ("onlySimulated" in outcome ? outcome.onlySimulated : undefined) ?? null,
    outcome: findings.length > 0 ? "failed" : "notReachable" in outcome ? "not reachable" : "passed",
    findings,
    requests: session.requests - before,
  };
}

/** An answer that keeps a check from going on, as one without the id that was asked for, is what is wrong. */
async function checked(planned: PlannedCheck, session: Session): Promise<CheckOutcome> {
  try {
    return await planned.check(session);
  } catch (error) {
    return { shown: "", findings: [`The check must come to its end; it stopped with: ${String(error)}`] };
  }
}
