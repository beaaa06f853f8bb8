import { timeUp } from "../http/time-limit.ts";
import { StorageUnavailableError } from "../storage/storage-unavailable-error.ts";

/** What can be made to go wrong in place of a handler, by the code that it is answered with. */
export type Fault = "internal_error" | "service_unavailable" | "timeout";

/** What a handler that goes wrong in each way throws. */
const FAULTS: Readonly<Record<Fault, () => Error>> = {
  internal_error: () => new Error("A mistake in the handler was asked for."),
  service_unavailable: () => new StorageUnavailableError("A store that is down was asked for."),
  timeout: timeUp,
};

/**
 * Lets an operation fail in place of its handler. Everything around it goes on as in a real failure.
 *
 * @param fault What goes wrong; nothing where null.
 */
export function failWith(fault: Fault | null): void {
  if (fault !== null) throw FAULTS[fault]();
}
