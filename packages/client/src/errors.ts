import type { ErrorObject, FieldError, Quota } from "@augno/types";

/**
 * Anything that goes wrong in the client or the API. `code` is stable and for programs, `message` is for people.
 */
export class AugnoError extends Error {
  /** The API's code, or one of the client's own: `options_invalid`, `connection_failed`, `response_unreadable`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** The client was set up with something that cannot work. Nothing was sent. */
export class OptionsError extends AugnoError {
  constructor(message: string) {
    super("options_invalid", message);
  }
}

/** No whole answer came: the API could not be reached, or what came was not from the API. */
export class ConnectionError extends AugnoError {
  /** The status of an answer that was not the API's; null where none came. */
  readonly status: number | null;

  constructor(
    code: "connection_failed" | "response_unreadable",
    message: string,
    status: number | null,
    options?: ErrorOptions,
  ) {
    super(code, message, options);
    this.status = status;
  }
}

/** The API answered with an error. The kind of it is the class; what exactly, the `code`. */
export class ApiError extends AugnoError {
  /** The HTTP status. */
  readonly status: number;
  /** `invalid_request_error`, `api_error` or `idempotency_error`; new ones may appear. */
  readonly type: string;
  /** The first parameter or field that is wrong, as a path such as `units[0].name`. */
  readonly param: string | null;
  /** Every parameter or field that is wrong. */
  readonly errors: readonly FieldError[];
  /** The page of the documentation on this code. */
  readonly docUrl: string;
  /** To be named to support. */
  readonly requestId: string;
  /** The log of the request; null where the API keeps none. */
  readonly requestLogUrl: string | null;
  /** Whether the same request may succeed when it is sent again. */
  readonly isTransient: boolean;
  /** The quota that was exceeded, where the error is about one. */
  readonly quota: Quota | null;

  constructor(status: number, error: ErrorObject) {
    super(error.code, error.message);
    this.status = status;
    this.type = error.type;
    this.param = error.param;
    this.errors = error.errors;
    this.docUrl = error.doc_url;
    this.requestId = error.request_id;
    this.requestLogUrl = error.request_log_url;
    this.isTransient = error.is_transient;
    this.quota = error.quota;
  }
}

/** 400 and 422: the request is wrong; `errors` says where. */
export class ValidationError extends ApiError {}

/** 401: there is no key, or none that gives access. */
export class AuthenticationError extends ApiError {}

/** 403: the key is good, but may not do this. */
export class PermissionError extends ApiError {}

/** 404: there is no such path or resource. */
export class NotFoundError extends ApiError {}

/** 409: the request does not go with the state that things are in. */
export class ConflictError extends ApiError {}

/** 429: requests came too fast. */
export class RateLimitError extends ApiError {
  /** Seconds to wait before the next request; null where the answer did not say. */
  readonly retryAfter: number | null;

  constructor(status: number, error: ErrorObject, retryAfter: number | null) {
    super(status, error);
    this.retryAfter = retryAfter;
  }
}
