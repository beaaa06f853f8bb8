import type { Account } from "@augno/types";
import type { Session } from "../session.ts";
import { ask } from "./asking/ask.ts";
import { describeAnswer } from "./asking/describe-answer.ts";
import { errorOf } from "./asking/error-of.ts";
import { isActive } from "./asking/production-key.ts";
import { sendEachOperation } from "./asking/send-each-operation.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Calls every operation with a production key, before the account is activated and after. */
export const productionWaitsForActivation = law(
  "production-waits-for-activation",
  "every operation with a production key, in the state that the account is in, and once it is activated where that can be done",
  async (session, findings) => {
    const key = session.target.keys.productionSecret;
    if (key === undefined) return { notReachable: "no production secret key was given" };
    if (!(await isActive(session, key))) {
      for (const { operation, answer } of await sendEachOperation(session, key))
        findings.same(`${operation.id} before activation`, describeAnswer(answer), "403 account_not_activated");
      const early = await session.send({ operation: "list-units", key, headers: { "augno-version": "2000-01-01" } });
      findings.same("A version that is none, before activation", describeAnswer(early), "403 account_not_activated");
      await checkAccount(session, findings, false);
      if (session.target.controls === undefined) return undefined;
      await session.target.controls.activate();
    }
    for (const { operation, answer } of await sendEachOperation(session, key)) {
      const isWaiting = errorOf(answer)?.code === "account_not_activated";
      findings.same(`Whether ${operation.id} waits for activation`, isWaiting, false);
    }
    await checkAccount(session, findings, true);
    const read = await session.send({ operation: "retrieve-account", key });
    findings.same("The account, read with a production key", describeAnswer(read), "200");
    return undefined;
  },
);

/** The account is the same from both environments. */
async function checkAccount(session: Session, findings: Findings, isActivated: boolean): Promise<void> {
  const { status, activated_at } = await ask<Account>(session, { operation: "retrieve-account" });
  findings.same("The account's status", status, isActivated ? "active" : "pending_activation");
  findings.same("Whether it has a time of its activation", activated_at !== null, isActivated);
}
