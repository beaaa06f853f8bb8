import type { ErrorObject } from "@augno/types";
import {
  ApiError,
  type AugnoError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ValidationError,
} from "./errors.ts";
import { errorCatalogue } from "./generated/errors.ts";

const CLASSES: Partial<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
};

/**
 * The error that an answer of 400 or more stands for. A code of the catalogue decides the class by the catalogue's
 * status, so that a proxy that changes statuses changes nothing; an unknown code goes by the answer's.
 *
 * @param body - The parsed body, or its text where it was not JSON.
 */
export function errorOfResponse(response: Response, body: unknown): AugnoError {
  const error = errorObjectOf(body);
  if (error === null) return unreadable(response);
  const status = catalogueStatus(error.code) ?? response.status;
  if (status === 429) return new RateLimitError(response.status, error, retryAfterOf(response));
  return new (CLASSES[status] ?? ApiError)(response.status, error);
}

/** The error for an answer that is not in the API's form, such as a proxy's page. */
export function unreadable(response: Response, options?: ErrorOptions): ConnectionError {
  const type = response.headers.get("content-type") ?? "no content type";
  return new ConnectionError(
    "response_unreadable",
    `The answer must be JSON of the Augno API; got status ${response.status} with ${type}. ` +
      "Check that baseUrl is the API's, and that no proxy answers in its place.",
    response.status,
    options,
  );
}

function errorObjectOf(body: unknown): ErrorObject | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null) return null;
  const isOurs =
    "code" in error && typeof error.code === "string" && "message" in error && typeof error.message === "string";
  // With a code and a message it is the API's, whose contract fills the other fields.
  return isOurs ? (error as ErrorObject) : null;
}

function catalogueStatus(code: string): number | undefined {
  return Object.hasOwn(errorCatalogue, code) ? errorCatalogue[code as keyof typeof errorCatalogue].status : undefined;
}

function retryAfterOf(response: Response): number | null {
  const header = response.headers.get("retry-after");
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : null;
}
