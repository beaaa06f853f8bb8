import type { Context, MiddlewareHandler } from "hono";
import { serviceUnavailable } from "../errors/to-api-error.ts";
import { requestEvent } from "../events/event.ts";
import { answerError } from "../http/answer.ts";
import type { Answer, AppEnv, Exchange } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import type { Caller } from "../keys/caller.ts";
import { scrubEncoded } from "../redaction/scrub.ts";
import { requestLog } from "./request-log.ts";

/**
 * Lets no answer to a known key out before its log and its event are committed, in the key's environment. Where
 * they cannot be, the request is answered 503 instead. A request without a known key belongs to no account: it
 * leaves a line in the operator's log.
 *
 * It goes before every check, so that it sees the answer whichever check gives it.
 */
export function recordRequest(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    await next();
    const exchange = c.get("exchange");
    const { caller, answer } = exchange;
    if (answer === null) throw new Error("Every request must be answered by answerSuccess or answerError.");
    if (caller === null) noteStranger(services, exchange, answer);
    else await record(services, c, caller, answer);
  };
}

async function record(services: Services, c: Context<AppEnv>, caller: Caller, answer: Answer): Promise<void> {
  const exchange = c.get("exchange");
  const log = requestLog(exchange, caller, answer, services.clock);
  const event = requestEvent(exchange, caller, answer, services);
  try {
    await caller.store.transact(async (transaction) => {
      await transaction.insertRequestLog(log);
      await transaction.insertEvent(event);
    });
  } catch (error) {
    services.log.error({ request_id: exchange.id, err: error }, "could not record a request, and answered 503");
    // hono merges the headers of an answer into the one that replaces it, unless it is taken away first.
    c.res = undefined;
    c.res = answerError(c, serviceUnavailable(error), false);
  }
}

function noteStranger({ log }: Services, exchange: Exchange, answer: Answer): void {
  log.info(
    {
      request_id: exchange.id,
      client_ip: exchange.clientIp,
      method: exchange.method,
      path: scrubEncoded(exchange.url.pathname),
      status: answer.status,
      error_code: answer.error?.code ?? null,
    },
    "answered a request without a known key",
  );
}
