import type { ValidateFunction } from "ajv";
import { ApiError } from "../errors/api-error.ts";
import { MAX_FAULTS } from "../errors/max-faults.ts";
import { refuseFaults } from "../errors/refuse-faults.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Operation, RequestBody } from "../operation.ts";
import { keepBody } from "../request-logs/keep-body.ts";
import { bodyFaults } from "./body-faults.ts";
import { checkMediaType } from "./check-media-type.ts";
import { describeValue } from "./describe-value.ts";
import { findKeys } from "./find-keys.ts";
import { invalidFormat } from "./invalid-format.ts";
import { parseJson } from "./parse-json.ts";
import { readBody } from "./read-body.ts";
import { shortenLists } from "./shorten-lists.ts";
import { withDefaults } from "./with-defaults.ts";

/** A body that keeps the specification. */
export interface DecodedBody {
  /** As it was sent. */
  readonly sent: object;
  /** With defaults for what was left out. */
  readonly value: object;
}

/**
 * Reads and checks the body of a request, and notes for the log what was sent. An operation that takes none does not look
 * whether there is one.
 *
 * @param validate The specification's schema of the body; absent for an operation that takes none.
 * @returns null where there is none.
 * @throws ApiError that lists every field which is wrong, or tells why the body cannot be read.
 */
export async function decodeBody(
  operation: Operation,
  request: Request,
  exchange: Exchange,
  validate: ValidateFunction | undefined,
): Promise<DecodedBody | null> {
  const { id, body, sensitive } = operation;
  if (body === null || validate === undefined) return null;
  const bytes = await readAndNote(request, exchange, sensitive.request);
  if (bytes.length === 0) return absent(body);
  checkMediaType(request.headers);
  const sent = parseJson(bytes);
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) throw noObject(sent);

  const errors = isValid(validate, sent) ? [] : (validate.errors ?? []);
  refuseFaults(bodyFaults({ id, body }, sent, errors, findKeys(sent, sensitive.request)));
  return { sent, value: withDefaults(body, sent) };
}

async function readAndNote(request: Request, exchange: Exchange, sensitive: readonly string[]): Promise<Uint8Array> {
  try {
    const bytes = await readBody(request);
    if (bytes.length > 0) exchange.requestBody = keepBody(Buffer.from(bytes).toString(), sensitive);
    return bytes;
  } catch (error) {
    // There was a body, and nothing is kept of it.
    exchange.requestBody = { text: null, isTruncated: true };
    throw error;
  }
}

/** Holds a body to its schema; the errors are then those of its lists' first items. */
function isValid(validate: ValidateFunction, sent: object): boolean {
  const shortened = shortenLists(sent, MAX_FAULTS + 1);
  return validate(shortened) && (shortened === sent || validate(sent));
}

function absent({ required }: RequestBody): null {
  if (required) throw invalidFormat("there is none. Send an object.");
  return null;
}

function noObject(received: unknown): ApiError {
  return new ApiError(
    "parameter_invalid",
    `The body must be an object; got ${describeValue(received)}. Send an object.`,
  );
}
