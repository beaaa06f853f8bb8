import { AugnoError } from "./augno-error.ts";

/** No whole answer came: the API could not be reached, or the connection broke off. The `cause` is fetch's error. */
export class ConnectionError extends AugnoError {
  static {
    this.prototype.name = "ConnectionError";
  }
}

/** Time ran out: that of one attempt (`attempt_timeout`), or that of the whole call (`deadline_exceeded`). */
export class TimeoutError extends AugnoError {
  static {
    this.prototype.name = "TimeoutError";
  }
}

/** The caller's signal was aborted. The `cause` is the signal's reason. */
export class AbortError extends AugnoError {
  static {
    this.prototype.name = "AbortError";
  }
}

/** What came was not from the API: a proxy's page, a redirect, half a body, another type of content. */
export class ResponseError extends AugnoError {
  static {
    this.prototype.name = "ResponseError";
  }

  /** The HTTP status of what came. */
  declare readonly status: number;

  /** Made by the client. */
  constructor(status: number, message: string) {
    super("response_unreadable", message);
    this.status = status;
  }
}
