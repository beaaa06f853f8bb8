import type { ErrorObject, FieldError, Quota, RequestLog } from "@augno/types";
import { AugnoError } from "./augno-error.ts";

/** The API answered with an error. The kind of it is the class; what exactly, the `code`. */
export class ApiError extends AugnoError {
  static {
    this.prototype.name = "ApiError";
  }

  /** The HTTP status. */
  declare readonly status: number;
  /** `invalid_request_error`, `api_error` or `idempotency_error`; new ones may appear. */
  declare readonly type: string;
  /** The first parameter or field that is wrong, as a path such as `units[0].name`. */
  declare readonly param: string | null;
  /** Every parameter or field that is wrong. */
  declare readonly errors: readonly FieldError[];
  /** The page of the documentation on this code. */
  declare readonly docUrl: string;
  /** The address of the request's log; null where the API keeps none. */
  declare readonly requestLogUrl: string | null;
  /** Whether the same request may succeed when it is sent again. */
  declare readonly isTransient: boolean;
  /** The quota that was exceeded, where the error is about one. */
  declare readonly quota: Quota | null;
  /** Seconds to wait before the next request; null where the answer did not say. */
  declare readonly retryAfter: number | null;
  declare readonly requestId: string | null;
  readonly #requestLog: (id: string) => Promise<RequestLog>;

  /** Made by the client. What the API's error must have and this has not is left out by a stranger. */
  constructor(
    status: number,
    error: ErrorObject,
    retryAfterMs: number | null,
    requestLog: (id: string) => Promise<RequestLog>,
  ) {
    super(error.code, error.message);
    this.status = status;
    this.type = error.type;
    this.param = error.param ?? null;
    this.errors = error.errors ?? [];
    this.docUrl = error.doc_url;
    this.requestLogUrl = error.request_log_url ?? null;
    this.isTransient = error.is_transient ?? false;
    this.quota = error.quota ?? null;
    this.retryAfter = retryAfterMs && retryAfterMs / 1000;
    this.requestId = error.request_id ?? null;
    this.#requestLog = requestLog;
  }

  /**
   * Retrieves the log of the request, with both bodies, by a call of its own. Secret keys may.
   *
   * @throws ApiError - also where there is no log, as for a key that the API does not know: `requestLogUrl` is null then.
   * @throws ArgumentError - where `requestId` is null.
   */
  requestLog(): Promise<RequestLog> {
    return this.#requestLog(this.requestId as string); // null is refused, as any id that is none
  }
}

/** 400 and 422: the request is wrong; `errors` says where. */
export class ValidationError extends ApiError {
  static {
    this.prototype.name = "ValidationError";
  }
}

/** 401: there is no key, or none that gives access. */
export class AuthenticationError extends ApiError {
  static {
    this.prototype.name = "AuthenticationError";
  }
}

/** 403: the key is good, but may not do this. */
export class PermissionError extends ApiError {
  static {
    this.prototype.name = "PermissionError";
  }
}

/** 404: there is no such path or resource. */
export class NotFoundError extends ApiError {
  static {
    this.prototype.name = "NotFoundError";
  }
}

/** 409: the request does not go with the state that things are in. */
export class ConflictError extends ApiError {
  static {
    this.prototype.name = "ConflictError";
  }
}

/** 429: requests came too fast; `retryAfter` says how many seconds to wait. */
export class RateLimitError extends ApiError {
  static {
    this.prototype.name = "RateLimitError";
  }
}

/** 500 and above: the API failed. */
export class ServerError extends ApiError {
  static {
    this.prototype.name = "ServerError";
  }
}
