import type { MiddlewareHandler } from "hono";
import type { OperationId, OperationQueries } from "../generated/operations.ts";
import { queryValidators } from "../generated/request-validators.js";
import type { Operation } from "../operation.ts";
import { decodeQuery } from "../parameters/decode-query.ts";
import { answerSuccess } from "./answer.ts";
import { callerOf } from "./caller-of.ts";
import type { AppEnv } from "./exchange.ts";
import type { Handler } from "./handler.ts";
import { withinTimeLimit } from "./time-limit.ts";

/**
 * The last step of a request: decodes its parameters, runs the operation's handler and answers what that returns.
 *
 * Operations that read run on a snapshot. One that writes will run its handler inside `caller.store.transact`,
 * together with the insertion of its log and event, which `recordRequest` then leaves to it.
 */
export function runOperation<Id extends OperationId>(
  id: Id,
  operation: Operation,
  handler: Handler<Id>,
): MiddlewareHandler<AppEnv> {
  return async (c) => {
    const caller = callerOf(c);
    const decoded = decodeQuery(operation, c.get("exchange").url.search, queryValidators[id]);
    // The validator is compiled from the schema that this type is printed from.
    const query = decoded as object as OperationQueries[Id];
    const body = await withinTimeLimit(caller.store.read((reader) => handler({ query, caller, reader })));
    return answerSuccess(c, operation.status, body);
  };
}
