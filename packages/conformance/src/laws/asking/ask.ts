import type { Answer, Session, SessionRequest } from "../../session.ts";
import { describeAnswer } from "./describe-answer.ts";

/**
 * Sends a call that a law builds on, and reads its answer's body.
 *
 * @param status The status that the answer must have.
 * @throws Error that says what came instead, which ends the law's check.
 */
export async function ask<Body = unknown>(session: Session, request: SessionRequest, status = 200): Promise<Body> {
  return (await askWhole(session, request, status)).body as Body; // the other parts of the kit hold bodies to their schemas
}

/** The same, with the whole answer. */
export async function askWhole(session: Session, request: SessionRequest, status = 200): Promise<Answer> {
  const answer = await session.send(request);
  if (answer.status === status) return answer;
  throw new Error(`${request.operation} must be answered ${status}; got ${describeAnswer(answer)}.`);
}
