import type { ErrorResponse } from "@augno/types";
import { answerValidators } from "../generated/answer-validators.js";
import { errorCatalogue, type ErrorCode } from "../generated/errors.ts";
import { operations, type OperationId } from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import type { SentRequest } from "./sent-request.ts";
import { headerFlaw, unrouted } from "./specification.ts";

/** What came back, with its body read. */
export interface HostileAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What refuses a key comes before it is known which operation is meant; any operation documents it. */
const BEFORE_ROUTE: readonly string[] = [
  "invalid_credentials",
  "api_key_expired",
  "api_key_revoked",
  "rate_limit_exceeded",
];
const ANY: OperationId = "list-units";

/** Whether an answer is that to a browser's question before a request, which leaves no log and has headers of its own. */
export function isPreflightAnswer({ request }: SentRequest, { status }: HostileAnswer): boolean {
  return request.method === "OPTIONS" && status === 204 && request.headers.has("Access-Control-Request-Method");
}

/**
 * Tells how an answer breaks the contract: status, body and headers as the specification documents them for the operation,
 * or for none; nothing failed that was not asked to be simulated; and a key is known or not whatever else is sent.
 *
 * @returns null where it keeps it.
 */
export function contractFlaw(sent: SentRequest, answer: HostileAnswer): string | null {
  if (isPreflightAnswer(sent, answer)) return null;
  const operation = operationOf(sent.request);
  const flaw = flawAs(operation, sent, answer);
  // Where its path is encoded, it may also count as a path that there is not.
  return flaw !== null && sent.request.url.includes("%") && flawAs(null, sent, answer) === null ? null : flaw;
}

/** The operation that a request is to; null where there is none. What is encoded in its path is read as what it stands for. */
export function operationOf({ method, url }: Request): Operation | null {
  const { pathname } = new URL(url);
  const decoded = pathname.replaceAll(/%([0-9a-f]{2})/gi, (escape: string, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16));
    // A slash that is encoded is part of a segment.
    return /\w/.test(character) ? character : escape;
  });
  const wanted = method === "HEAD" ? "GET" : method;
  return (
    Object.values<Operation>(operations).find(
      ({ method: own, path }) => own === wanted && patternOf(path).test(decoded),
    ) ?? null
  );
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

function flawAs(
  operation: Operation | null,
  sent: SentRequest,
  { status, headers, text }: HostileAnswer,
): string | null {
  // The table's operations are its keys.
  const id = (operation?.id ?? null) as OperationId | null;
  const isError = status >= 400;
  const head = headerFlaw(id ?? (status === 401 || status === 429 ? ANY : null), status, headers);
  if (head !== null) return head;
  if (sent.request.method === "HEAD") return text === "" ? null : "an answer to HEAD has a body";
  const validate = answerValidators[id ?? ANY][status];
  if (id !== null && validate === undefined)
    return text === "" ? null : `status ${status} is documented without a body`;
  if (headers.get("Content-Type") !== "application/json") return `its type is ${headers.get("Content-Type")}`;
  const body: unknown = JSON.parse(text);
  const isValid = id === null ? answerValidators[ANY][401]?.(body) : validate?.(body);
  if (isValid !== true) return `its body breaks the schema: ${JSON.stringify(validate?.errors)}`;
  // The schema of errors has just been held to it.
  return isError ? errorFlaw(operation, sent, status, (body as ErrorResponse).error, headers) : strangerFlaw(sent);
}

function strangerFlaw({ scope }: SentRequest): string | null {
  return scope === null ? "a request without a known key was carried out" : null;
}

function errorFlaw(
  operation: Operation | null,
  { scope, request }: SentRequest,
  status: number,
  error: ErrorResponse["error"],
  headers: Headers,
): string | null {
  const documented: readonly string[] = operation?.errorCodes ?? [...unrouted.error_codes, ...BEFORE_ROUTE];
  if (!documented.includes(error.code)) return `the error ${error.code} is not documented`;
  // What is documented is of the catalogue.
  const code = error.code as ErrorCode;
  if (errorCatalogue[code].status !== status) return `${code} has another status than ${status}`;
  const isSimulated = scope?.environment === "sandbox" && request.headers.get("Augno-Simulate") === code;
  if (status >= 500 && !isSimulated) return `it failed: ${error.message}`;
  if (scope === null && code !== "invalid_credentials") return `an unknown key was answered ${code}`;
  if (scope !== null && code === "invalid_credentials" && !isSimulated) return "a known key was not known";
  const id = headers.get("Request-Id");
  if (error.request_id !== id) return `its request_id is not that of its header`;
  const logUrl = scope === null ? null : `${new URL(request.url).origin}/v1/core/request-logs/${id}`;
  return error.request_log_url === logUrl ? null : `its request_log_url must be ${logUrl}`;
}
