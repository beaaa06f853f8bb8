import type { LawName } from "../generated/laws.ts";
import type { Session } from "../session.ts";
import { Findings } from "./findings.ts";

/** What came of checking a law: what was shown and what breaks it, or why it could not be checked. */
export type LawOutcome =
  | { readonly shown: string; readonly findings: readonly string[] }
  | { readonly notReachable: string };

/** Something that holds between several requests, and how it is checked. */
export interface Law {
  readonly name: LawName;
  check(session: Session): Promise<LawOutcome>;
}

/** Sends what shows whether a law is kept, and notes what breaks it. It answers why that is not possible, if so. */
export type LawCheck = (session: Session, findings: Findings) => Promise<NotReachable | undefined | void>;

/** Why a law cannot be checked against a target. */
export interface NotReachable {
  readonly notReachable: string;
}

/**
 * Makes a law. Where a server stands in the way of its check, as by an answer without the field that is read, the law
 * is broken too, and its findings say where the check ended.
 *
 * @param shown What the check does, in words for the report; the same in every run.
 */
export function law(name: LawName, shown: string, check: LawCheck): Law {
  return {
    name,
    check: async (session) => {
      const findings = new Findings(name);
      try {
        const refusal = await check(session, findings);
        if (refusal !== undefined) return refusal;
      } catch (error) {
        findings.add(
          `The check must come to its end; it stopped with: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      return { shown, findings: findings.all };
    },
  };
}
