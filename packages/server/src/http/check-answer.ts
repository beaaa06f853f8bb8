import type { ErrorObject as SchemaError, ValidateFunction } from "ajv";
import { ApiError } from "../errors/api-error.ts";
import type { OperationId } from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import type { Answer } from "./exchange.ts";

/** Holds an answer to the specification before it is sent; null is for a request that no operation takes. */
export type CheckAnswer = (operation: Operation | null, answer: Answer) => void;

type AnswerValidators = Readonly<Record<OperationId, Readonly<Partial<Record<number, ValidateFunction>>>>>;

/** Lets every answer pass. */
export const passAnswer: CheckAnswer = () => {};

/**
 * Makes what holds every answer of an operation to its schema and to the error codes that it documents.
 *
 * @param validators The specification's schemas of the answers' bodies, by operation and status.
 * @returns throws an ApiError `internal_error` that names what the answer breaks.
 */
export function answerChecker(validators: AnswerValidators): CheckAnswer {
  return (operation, answer) => {
    const flaw = operation === null ? null : findFlaw(operation, answer, validators);
    if (operation === null || flaw === null) return;
    throw new ApiError(
      "internal_error",
      `The answer of ${operation.id} must be as the specification has it; ${flaw}. Correct the server, or the specification.`,
    );
  };
}

function findFlaw(operation: Operation, { status, text, error }: Answer, validators: AnswerValidators): string | null {
  if (error !== null && !operation.errorCodes.includes(error.code)) return `it does not document ${error.code}`;
  // The specification's operations are the keys of the table.
  const validate = validators[operation.id as OperationId][status];
  if (validate === undefined)
    return text === "" && error === null ? null : `it documents no body with status ${status}`;
  if (text === "") return `it documents a body with status ${status}, and there is none`;
  return validate(JSON.parse(text)) ? null : describe(validate.errors?.[0]);
}

function describe(error: SchemaError | undefined): string {
  if (error === undefined) return "its body breaks the schema";
  const place = error.instancePath === "" ? "its body" : `its ${error.instancePath}`;
  return `${place} ${error.message ?? "is wrong"} (${error.schemaPath})`;
}
