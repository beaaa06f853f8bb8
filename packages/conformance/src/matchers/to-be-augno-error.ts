import { isDeepStrictEqual } from "node:util";
import { checkError } from "../checks/check-error.ts";
import { describeSchemaErrors } from "../checks/describe-schema-errors.ts";
import { bodyValidators } from "../generated/body-validators.js";
import { type ErrorCode, errorCatalogue } from "../generated/errors.ts";
import type { ErrorResponse } from "@augno/types";
import type { ReadAnswer } from "../checks/check-response.ts";
import { shown } from "../shown.ts";
import type { ErrorDetails } from "./matcher-types.ts";
import { readResponse } from "./read-response.ts";
import { type Verdict, verdict } from "./verdict.ts";

const NAME = "toBeAugnoError";

/** What of an error can be asked, whatever it comes as. */
interface Told {
  readonly code?: unknown;
  readonly param?: unknown;
}

/**
 * Tells whether something is an error of the API with a code: a `Response`, an error that a client threw, or a body that was
 * parsed.
 *
 * @throws RangeError where the API has no such code.
 * @throws TypeError where it is a response that has been read.
 */
export function toBeAugnoError(
  received: unknown,
  code: string,
  details: ErrorDetails = {},
): Verdict | Promise<Verdict> {
  if (!Object.hasOwn(errorCatalogue, code))
    throw new RangeError(
      `${NAME} must have a code of the API's catalogue; got "${code}". Its codes are ${Object.keys(errorCatalogue).join(", ")}.`,
    );
  const what = whatOf(code, details);
  if (received instanceof Response)
    return readResponse(received, NAME).then(
      (answer) => verdict(what, findingsOfAnswer(answer, code as ErrorCode, details).map(shown)), // looked up just now
    );
  return verdict(what, findingsOfTold(toldIn(received), code, details).map(shown));
}

function whatOf(code: string, { param }: ErrorDetails): string {
  const about = param === undefined ? "" : param === null ? " about no field" : ` about "${param}"`;
  return `It must be the error ${code}${about}`;
}

/** Of an answer, also the status, the schema of its body, what the catalogue says of the code, and `Request-Id`. */
function findingsOfAnswer({ status, headers, text }: ReadAnswer, code: ErrorCode, details: ErrorDetails): string[] {
  const body = parse(text);
  const told = findingsOfTold(toldIn(body), code, details);
  if (told.length > 0) return [...statusOf(status, code), ...told];
  const validate = bodyValidators["ErrorResponse"];
  if (validate === undefined)
    throw new Error('"ErrorResponse" must have a validator; it has none. Run "pnpm generate".');
  if (!validate(body))
    return [...statusOf(status, code), ...describeSchemaErrors("ErrorResponse", validate.errors ?? [])];
  const expected = { status, contract: { schema: null, headers: [] }, code, errorCodes: [code] };
  // The schema holds.
  return [...statusOf(status, code), ...checkError(body as ErrorResponse, headers, expected)];
}

function statusOf(status: number, code: ErrorCode): string[] {
  const due = errorCatalogue[code].status;
  return status === due ? [] : [`The status must be ${due}; got ${status}.`];
}

function findingsOfTold(told: Told | null, code: string, { param }: ErrorDetails): string[] {
  if (told === null) return ["It must have an error with a code; it has none."];
  const pairs: [name: string, expected: unknown, came: unknown][] = [["code", code, told.code]];
  if (param !== undefined) pairs.push(["param", param, told.param ?? null]);
  return pairs
    .filter(([, expected, came]) => !isDeepStrictEqual(expected, came))
    .map(([name, expected, came]) => `error.${name} must be ${JSON.stringify(expected)}; got ${JSON.stringify(came)}.`);
}

/** The error in a body, or what has a code itself, as an error that a client threw. */
function toldIn(received: unknown): Told | null {
  if (typeof received !== "object" || received === null) return null;
  const { error = received } = received as { error?: unknown }; // any object has an error or not
  return typeof error === "object" && error !== null && "code" in error ? error : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // which has no error, and is told so
  }
}
