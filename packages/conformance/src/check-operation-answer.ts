import { type ReadAnswer, checkAnswer } from "./checks/check-response.ts";
import { contractOf } from "./contract-of.ts";

/**
 * Compares one answer of an operation, however it was come by, with the specification: its status, headers and body.
 *
 * @param operationId - Such as `list-units`.
 * @param answer - Its status, its headers, and its body as text.
 * @param code - The error that it must be; null for success.
 * @returns What is wrong, in sentences; empty where nothing is.
 * @throws RangeError where there is no such operation.
 */
export function checkOperationAnswer(operationId: string, answer: ReadAnswer, code: string | null = null): string[] {
  const { responses, errorCodes } = contractOf(operationId);
  const { status } = answer;
  const contract = responses[status];
  if (contract === undefined || status >= 400 !== (code !== null))
    return [`The status must be one of ${statusesOf(responses, code)}; got ${status}.`];
  return checkAnswer(answer, { status, contract, code, errorCodes });
}

function statusesOf(responses: Readonly<Record<number, unknown>>, code: string | null): string {
  return Object.keys(responses)
    .filter((status) => Number(status) >= 400 === (code !== null))
    .join(", ");
}
