import type { Context } from "hono";
import { failWith } from "../faults/fault.ts";
import type { OperationId } from "../generated/operations.ts";
import type { Claim } from "../idempotency/claim.ts";
import { fingerprint } from "../idempotency/fingerprint.ts";
import type { Operation } from "../operation.ts";
import { answerRead } from "./answer-read.ts";
import { answerWrite } from "./answer-write.ts";
import { callerOf } from "./caller-of.ts";
import { decodeRequest, type DecodedRequest } from "./decode-request.ts";
import type { AppEnv } from "./exchange.ts";
import type { Call, Handler, HandlerStore, Outcome } from "./handler.ts";
import type { Services } from "./services.ts";

/**
 * The last step of a request: decodes what it carries, claims its idempotency key, runs the operation's handler and answers
 * what that returns. A GET reads; whatever else there is runs in a transaction.
 */
export function runOperation<Id extends OperationId>(
  id: Id,
  operation: Operation,
  handler: Handler<Id>,
  services: Services,
): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const request = await decodeRequest(c, id, operation);
    const run = async (store: unknown): Promise<Outcome<Id>> => {
      failWith(services.nextFault());
      return handler(callOf(c, request, services, store));
    };
    if (operation.method === "GET") return answerRead(c, { operation, services }, run);
    return answerWrite(c, { operation, services }, claimKey(c, request, operation, services), run);
  };
}

function callOf<Id extends OperationId>(
  c: Context<AppEnv>,
  { path, query, body }: DecodedRequest,
  services: Services,
  store: unknown,
): Call<Id> {
  // The validators are compiled from the schemas that these types are printed from, and the store is that of the method.
  return {
    path: path as Call<Id>["path"],
    query: query as Call<Id>["query"],
    body: body as Call<Id>["body"],
    caller: callerOf(c),
    services,
    store: store as HandlerStore<Id>,
  };
}

/** @throws ApiError `idempotency_in_progress` while another request holds the key. */
function claimKey(
  c: Context<AppEnv>,
  { path, sentBody, idempotencyKey }: DecodedRequest,
  operation: Operation,
  { claimedKeys }: Services,
): Claim | null {
  if (idempotencyKey === null) return null;
  const exchange = c.get("exchange");
  const caller = callerOf(c);
  const asked = { path, version: exchange.version, body: sentBody, apiKeyId: caller.key.id };
  exchange.claim = claimedKeys.claim(caller, idempotencyKey, fingerprint(operation, asked));
  return exchange.claim;
}
