import type { ErrorResponse } from "@augno/types";
import { docsUrl } from "../generated/api.ts";
import { errorCatalogue } from "../generated/errors.ts";
import type { ApiError } from "./api-error.ts";
import { MAX_FAULTS } from "./max-faults.ts";

/** The request that an error answers. */
export interface FailedRequest {
  readonly id: string;
  /** Where its log is; null where none is kept. */
  readonly logUrl: string | null;
}

/** Writes an error as the body of its answer. */
export function errorBody(error: ApiError, { id, logUrl }: FailedRequest): ErrorResponse {
  const { type, isTransient } = errorCatalogue[error.code];
  return {
    error: {
      type,
      code: error.code,
      message: error.message,
      param: error.faults[0]?.param ?? null,
      errors: error.faults.slice(0, MAX_FAULTS).map(({ param, code, message }) => ({ param, code, message })),
      doc_url: `${docsUrl}/errors/${error.code}`,
      request_id: id,
      request_log_url: logUrl,
      is_transient: isTransient,
      quota: error.quota,
    },
  };
}
