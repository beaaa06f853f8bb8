import type { ErrorObject } from "@augno/types";
import { errorCatalogue, type ErrorCode } from "../generated/errors.ts";

/** What is wrong with one parameter or field. */
export interface FieldFault {
  /** Its name, or its path such as `units[0].name`. */
  readonly param: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What an error says besides its code and message. */
export interface ApiErrorDetails {
  /** Everything that is wrong, in the order it was sent. */
  readonly faults?: readonly FieldFault[];
  readonly quota?: ErrorObject["quota"];
  /** Headers of the answer that belong to this error alone, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What led to it; never part of the answer. */
  readonly cause?: unknown;
}

/** An error of the catalogue, thrown wherever a request cannot be answered as it asks. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;
  readonly faults: readonly FieldFault[];
  readonly quota: ErrorObject["quota"];
  readonly headers: Readonly<Record<string, string>>;

  /** @param message What is wrong, what it must be, what came and what to do, for a person to read; no secrets. */
  constructor(code: ErrorCode, message: string, details: ApiErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.faults = details.faults ?? [];
    this.quota = details.quota ?? null;
    this.headers = details.headers ?? {};
  }

  /** The HTTP status that the catalogue gives the code. */
  get status(): number {
    return errorCatalogue[this.code].status;
  }

  /**
   * The error of parameters or fields: it takes code and message from the first, and lists them all.
   *
   * @param faults One at least.
   */
  static ofFaults(faults: readonly [FieldFault, ...FieldFault[]]): ApiError {
    return new ApiError(faults[0].code, faults[0].message, { faults });
  }
}
