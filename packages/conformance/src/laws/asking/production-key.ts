import type { Session } from "../../session.ts";
import type { NotReachable } from "../law.ts";
import { describeAnswer } from "./describe-answer.ts";
import { errorOf } from "./error-of.ts";

/** A production secret key that gives access, activating the account where that can be done; or why there is none. */
export async function activeProductionKey(session: Session): Promise<string | NotReachable> {
  const key = session.target.keys.productionSecret;
  if (key === undefined) return { notReachable: "no production secret key was given" };
  if (await isActive(session, key)) return key;
  const { controls } = session.target;
  if (controls === undefined) return { notReachable: "the account of the production key is not activated" };
  await controls.activate();
  return key;
}

/** Whether a production key gives access, and not only waits for the activation of its account. */
export async function isActive(session: Session, key: string): Promise<boolean> {
  const answer = await session.send({ operation: "retrieve-account", key });
  if (answer.status === 200) return true;
  if (errorOf(answer)?.code === "account_not_activated") return false;
  throw new Error(`retrieve-account with the production key must be answered 200; got ${describeAnswer(answer)}.`);
}
