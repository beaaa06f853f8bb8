import { ApiError } from "../errors/api-error.ts";

/**
 * The error of a body that is not JSON in UTF-8.
 *
 * @param flaw What is wrong and what to do, to be read after `The body must be JSON in UTF-8;`. Nothing of the body
 * may stand in it, since that may be secret.
 */
export function invalidFormat(flaw: string, cause?: unknown): ApiError {
  return new ApiError("invalid_format", `The body must be JSON in UTF-8; ${flaw}`, { cause });
}
