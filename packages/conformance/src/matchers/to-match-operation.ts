import { checkAnswer } from "../checks/check-response.ts";
import { contractOf } from "../contract-of.ts";
import { errorOf } from "../laws/asking/error-of.ts";
import type { OperationContract, ResponseContract } from "../operation-contract.ts";
import { redact } from "../redact.ts";
import { readResponse } from "./read-response.ts";
import { type Verdict, verdict } from "./verdict.ts";

const NAME = "toMatchOperation";

/**
 * Holds a response to what the specification says of one answer of an operation: its status, headers and body, and of an
 * error what the catalogue says of its code.
 *
 * @throws TypeError where it is no response that can be read.
 * @throws RangeError where there is no such operation, or it documents no such status.
 */
export async function toMatchOperation(received: unknown, id: string, status: number): Promise<Verdict> {
  const operation = contractOf(id);
  const contract = documentedOf(operation, status);
  if (!(received instanceof Response))
    throw new TypeError(`${NAME} must have a Response; got ${typeof received}. Pass what fetch answered.`);
  const answer = await readResponse(received, NAME);
  const code = status < 400 ? null : codeIn(answer.text);
  const { errorCodes } = operation;
  const findings = checkAnswer(answer, { status, contract, code, errorCodes });
  return verdict(`The answer must keep what is documented of ${id} ${status}`, findings.map(redact));
}

function documentedOf({ id, responses }: OperationContract, status: number): ResponseContract {
  const contract = responses[status];
  if (contract !== undefined) return contract;
  throw new RangeError(
    `${NAME} must have a status that ${id} documents; got ${status}. It documents ${Object.keys(responses).join(", ")}.`,
  );
}

/** The code that an error has; where it has none, the schema tells. */
function codeIn(text: string): string | null {
  try {
    return errorOf({ status: 400, body: JSON.parse(text) as unknown })?.code ?? null;
  } catch {
    return null; // what is no JSON is told by the check of the body
  }
}
