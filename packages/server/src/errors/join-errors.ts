import { ApiError } from "./api-error.ts";

/**
 * Makes one error of what is wrong with several parts of a request: where the first lists faults, it lists those of all; else
 * it is the first.
 *
 * @param errors In the order in which the parts are checked; one at least.
 */
export function joinErrors(errors: readonly ApiError[]): ApiError {
  const [head] = errors;
  if (head === undefined) throw new Error("One error at least must be there to be joined; there is none.");
  const [first, ...rest] = errors.flatMap(({ faults }) => faults);
  if (first === undefined || head.faults.length === 0) return head;
  return ApiError.ofFaults([first, ...rest]);
}
