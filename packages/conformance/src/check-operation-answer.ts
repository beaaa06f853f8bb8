import { type ReadAnswer, checkAnswer } from "./checks/check-response.ts";
import { contractOf } from "./contract-of.ts";
import { apiVersions } from "./generated/api.ts";
import { errorOf } from "./laws/asking/error-of.ts";
import type { OperationContract, ResponseContract } from "./operation-contract.ts";
import { shown } from "./shown.ts";

/**
 * Compares one answer of an operation, however it was come by, with what the specification says of it: its status, headers
 * and body, and of an error what the catalogue says of its code. The answer may be of any version of the API.
 *
 * @param id The operationId, such as `list-units`.
 * @param status The status that the answer must have, one that the operation documents.
 * @param answer Its status, its headers, and its body as text.
 * @returns What is wrong, in sentences; empty where nothing is. Of a key, only its prefix stands in them.
 * @throws RangeError where there is no such operation, or it documents no such status.
 */
export function checkOperationAnswer(id: string, status: number, answer: ReadAnswer): string[] {
  const operation = contractOf(id);
  const contract = documentedOf(operation, status);
  const code = status < 400 ? null : codeIn(answer.text);
  const { errorCodes } = operation;
  return checkAnswer(answer, { status, contract, code, errorCodes, versions: apiVersions }).map(shown);
}

function documentedOf({ id, responses }: OperationContract, status: number): ResponseContract {
  const contract = responses[status];
  if (contract !== undefined) return contract;
  throw new RangeError(
    `The status must be one that ${id} documents; got ${status}. It documents ${Object.keys(responses).join(", ")}.`,
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
