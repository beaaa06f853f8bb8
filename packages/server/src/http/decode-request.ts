import type { Context } from "hono";
import { decodeBody } from "../bodies/decode-body.ts";
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
 * @throws ApiError that tells everything that is wrong with the first part of the request that is.
 */
export async function decodeRequest(
  c: Context<AppEnv>,
  id: OperationId,
  operation: Operation,
): Promise<DecodedRequest> {
  const exchange = c.get("exchange");
  const query = decodeQuery(operation, exchange.url.search, queryValidators[id]);
  const idempotencyKey = decodeIdempotencyKey(operation, exchange.idempotencyKey, headerValidators[id]);
  const body = await decodeBody(operation, c.req.raw, exchange, requestBodyValidators[id]);
  const path = decodePath(operation, c.req.param(), pathValidators[id]);

  const { resource } = operation;
  const resourceId = path["id"];
  if (resource !== null && resourceId !== undefined) exchange.resource = { type: resource, id: resourceId };
  return { path, query, sentBody: body?.sent ?? null, body: body?.value, idempotencyKey };
}
