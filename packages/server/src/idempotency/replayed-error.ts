import { ApiError, type FieldFault } from "../errors/api-error.ts";
import type { ErrorCode } from "../generated/errors.ts";
import type { IdempotencyRecord, ResourceReference } from "../storage/records.ts";

/** Says that an answer is that of an earlier request. */
export const REPLAY_HEADERS = { "Idempotent-Replayed": "true" };

/** The error that an earlier request with the same idempotency key was answered, to be answered again. */
export class ReplayedError extends ApiError {
  /** What the earlier request was about. */
  readonly resource: ResourceReference | null;

  /** @param record Of an answer with a status from 400 on. */
  constructor({ body, resource }: Pick<IdempotencyRecord, "body" | "resource">) {
    // What is kept is what `errorBody` wrote of an ApiError.
    const { error } = JSON.parse(body) as { error: WrittenError };
    super(error.code, error.message, { faults: error.errors, quota: error.quota, headers: REPLAY_HEADERS });
    this.resource = resource;
  }
}

interface WrittenError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly errors: readonly FieldFault[];
  readonly quota: ApiError["quota"];
}
