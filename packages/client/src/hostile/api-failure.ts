import { errorCatalogue } from "../generated/errors.ts";
import type { Failure } from "./hostile-case.ts";

/** What a case may say of an error of the API besides its class, code and attempts. */
interface ApiFailureParts {
  /** The id of the last request; `rq_1` where it is left out. */
  readonly requestId?: string;
  /** What `errorAnswer` says where it is left out. */
  readonly message?: string;
  /** Seconds; null where it is left out. */
  readonly retryAfter?: number;
}

/** What a call comes to that `errorAnswer` answers last: an error of the API. */
export function apiFailure(
  error: string,
  code: keyof typeof errorCatalogue,
  attempts: readonly string[],
  { requestId = "rq_1", message = `About ${code}.`, retryAfter }: ApiFailureParts = {},
): Failure {
  const { status } = errorCatalogue[code];
  return { error, code, message, requestId, attempts, status, retryAfter: retryAfter ?? null };
}
