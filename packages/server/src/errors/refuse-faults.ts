import { ApiError, type FieldFault } from "./api-error.ts";

/**
 * Refuses what has any faults.
 *
 * @param faults Everything that is wrong, in the order it was sent; nothing is thrown where there is none.
 * @throws ApiError that lists them all.
 */
export function refuseFaults(faults: readonly FieldFault[]): void {
  const [first, ...rest] = faults;
  if (first !== undefined) throw ApiError.ofFaults([first, ...rest]);
}
