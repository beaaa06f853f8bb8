import type { Context } from "hono";
import { decodeBody } from "../bodies/decode-body.ts";
import { ApiError } from "../errors/api-error.ts";
import { joinErrors } from "../errors/join-errors.ts";
import type { OperationId } from "../generated/operations.ts";
import {
  headerValidators,
  pathValidators,
  queryValidators,
  requestBodyValidators,
} from "../generated/request-validators.js";
import type { Operation } from "../operation.ts";
import { decodeIdempotencyKey } from "../parameters/decode-idempotency-key.ts";
import { decodePath } from "../parameters/decode-path.ts";
import { decodeQuery } from "../parameters/decode-query.ts";
import type { AppEnv } from "./exchange.ts";

/** What a request asks, once it is known to keep the specification. */
export interface DecodedRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: object;
  /** As it was sent; null where there is none. */
  readonly sentBody: object | null;
  /** With defaults for what was left out; undefined where there is none. */
  readonly body: object | undefined;
  /** null where there is none, or where the operation takes none. */
  readonly idempotencyKey: string | null;
}

/**
 * Decodes and checks all that a request carries, and notes for its log and event what that is.
 *
 * @throws ApiError that lists all that is wrong with the query, the body and the idempotency key, or tells why the body
 *   cannot be read; and where these are right, `resource_not_found` for an id of the path that is none.
 */
export async function decodeRequest(
  c: Context<AppEnv>,
  id: OperationId,
  operation: Operation,
): Promise<DecodedRequest> {
  const exchange = c.get("exchange");
  const query = attempt(() => decodeQuery(operation, exchange.url.search, queryValidators[id]));
  const body = await decodeBody(operation, c.req.raw, exchange, requestBodyValidators[id]).catch(onlyApiError);
  const key = attempt(() => decodeIdempotencyKey(operation, exchange.idempotencyKey, headerValidators[id]));
  if (query instanceof ApiError || body instanceof ApiError || key instanceof ApiError) {
    throw joinErrors([query, body, key].filter((part) => part instanceof ApiError));
  }
  const path = decodePath(operation, c.req.param(), pathValidators[id]);

  const { resource } = operation;
  const resourceId = path["id"];
  if (resource !== null && resourceId !== undefined) exchange.resource = { type: resource, id: resourceId };
  return { path, query, sentBody: body?.sent ?? null, body: body?.value, idempotencyKey: key };
}

function attempt<Value>(decode: () => Value): Value | ApiError {
  try {
    return decode();
  } catch (error) {
    return onlyApiError(error);
  }
}

/** What else is thrown is a mistake of the server, which nothing else may hide. */
function onlyApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  throw error;
}
