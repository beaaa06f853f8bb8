import { checkOperationAnswer } from "../check-operation-answer.ts";
import { readResponse } from "./read-response.ts";
import { type Verdict, verdict } from "./verdict.ts";

const NAME = "toMatchOperation";

/**
 * Holds a response to what the specification says of one answer of an operation, as `checkOperationAnswer` does.
 *
 * @throws TypeError where it is no response that can be read.
 * @throws RangeError where there is no such operation, or it documents no such status.
 */
export async function toMatchOperation(received: unknown, id: string, status: number): Promise<Verdict> {
  if (!(received instanceof Response))
    throw new TypeError(`${NAME} must have a Response; got ${typeof received}. Pass what fetch answered.`);
  const findings = checkOperationAnswer(id, status, await readResponse(received, NAME));
  return verdict(`The answer must keep what is documented of ${id} ${status}`, findings);
}
