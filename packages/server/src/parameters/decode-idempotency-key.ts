import type { ValidateFunction } from "ajv";
import { ApiError } from "../errors/api-error.ts";
import type { Operation } from "../operation.ts";
import { valueFault } from "./faults.ts";

/** The header that names a request, so that it is carried out once. */
export const IDEMPOTENCY_KEY = "Idempotency-Key";

/**
 * Checks the `Idempotency-Key` of a request.
 *
 * @param received The header's value; null where there is no header.
 * @param validate The specification's schema of the operation's headers.
 * @returns null where there is none, or where the operation takes none.
 * @throws ApiError `parameter_invalid` where it is empty or too long.
 */
export function decodeIdempotencyKey(
  { parameters }: Operation,
  received: string | null,
  validate: ValidateFunction,
): string | null {
  const parameter = parameters.find(({ in: place, name }) => place === "header" && name === IDEMPOTENCY_KEY);
  if (parameter === undefined || received === null) return null;
  if (!validate({ [IDEMPOTENCY_KEY]: received })) throw ApiError.ofFaults([valueFault(parameter, received)]);
  return received;
}
