import type { Context, MiddlewareHandler } from "hono";
import { serviceUnavailable } from "../errors/to-api-error.ts";
import { happeningOf } from "../events/happening.ts";
import { errorCatalogue } from "../generated/errors.ts";
import { answerError } from "../http/answer.ts";
import type { Answer, AppEnv, Exchange } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import { keepAnswer } from "../idempotency/keep-answer.ts";
import type { Caller } from "../keys/caller.ts";
import { timestamp } from "../moments/timestamp.ts";
import { scrubEncoded } from "../redaction/scrub.ts";
import { insertRecords } from "../storage/insert-records.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { recordsOf } from "./records-of.ts";

/**
 * Lets no answer to a known key out before its log and its event are committed, in the key's environment. Where
 * they cannot be, the request is answered 503 instead. A request without a known key belongs to no account: it
 * leaves a line in the operator's log.
 *
 * What writes commits its log and event itself, together with what it wrote. Here are those of reads and of errors.
 *
 * It goes before every check, so that it sees the answer whichever check gives it.
 */
export function recordRequest(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const exchange = c.get("exchange");
    try {
      await next();
      const { caller, answer } = exchange;
      if (answer === null) throw new Error("Every request must be answered by sendAnswer or answerError.");
      if (caller === null) noteStranger(services, exchange, answer);
      else if (!exchange.isRecorded) await record(services, c, caller, answer);
    } finally {
      // Not before its answer is kept, which the next request with the key is to find.
      exchange.claim?.release();
    }
  };
}

async function record(services: Services, c: Context<AppEnv>, caller: Caller, answer: Answer): Promise<void> {
  const exchange = c.get("exchange");
  const happening = happeningOf(exchange, answer);
  try {
    // Made here, so that a mistake in it is this request's alone.
    const records = recordsOf(exchange, caller, { answer, happening }, services);
    if (exchange.claim === null) await caller.store.append(records);
    else
      await caller.store.transact(async (transaction) => {
        await keepRefusal(transaction, exchange, answer, timestamp(services.clock.now()));
        await insertRecords(transaction, records);
      });
  } catch (error) {
    services.log.error({ request_id: exchange.id, err: error }, "could not record a request, and answered 503");
    // hono merges the headers of an answer into the one that replaces it, unless it is taken away first.
    c.res = undefined;
    c.res = answerError(c, serviceUnavailable(error), false);
  }
}

/** Keeps what an operation refused for good, under the request's idempotency key, so that it is refused again. */
async function keepRefusal(
  transaction: EnvironmentTransaction,
  { claim, resource }: Exchange,
  { error, status, text }: Answer,
  now: string,
): Promise<void> {
  if (claim === null || !claim.isFirst || error === null || errorCatalogue[error.code].isTransient) return;
  await keepAnswer(transaction, claim, {
    status_code: status,
    body: text,
    is_sealed: false,
    resource,
    created_at: now,
  });
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
