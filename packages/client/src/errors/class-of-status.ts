import {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./api-error.ts";

const CLASSES: Partial<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** The class of the errors that are answered with a status. It goes by nothing else, so that new codes have one too. */
export function classOfStatus(status: number): typeof ApiError {
  return CLASSES[status] ?? (status < 500 ? ApiError : ServerError);
}
