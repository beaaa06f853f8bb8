import type { Context } from "hono";
import type { Happening } from "../events/happening.ts";
import type { OperationId } from "../generated/operations.ts";
import { AnswerSeal } from "../idempotency/answer-seal.ts";
import type { Claim } from "../idempotency/claim.ts";
import { findEarlierAnswer } from "../idempotency/find-earlier-answer.ts";
import { keepAnswer } from "../idempotency/keep-answer.ts";
import { REPLAY_HEADERS, ReplayedError } from "../idempotency/replayed-error.ts";
import { refuseInactive } from "../accounts/require-activation.ts";
import { bearerSecret } from "../keys/bearer-secret.ts";
import type { Caller } from "../keys/caller.ts";
import { refuseUnusable } from "../keys/refuse-unusable.ts";
import { timestamp } from "../moments/timestamp.ts";
import { recordsOf } from "../request-logs/records-of.ts";
import { insertRecords } from "../storage/insert-records.ts";
import type { IdempotencyRecord } from "../storage/records.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { sendAnswer, successAnswer } from "./answer.ts";
import { callerOf } from "./caller-of.ts";
import type { Answer, AppEnv, Exchange } from "./exchange.ts";
import type { Outcome } from "./handler.ts";
import type { OperationContext } from "./operation-context.ts";

/** An answer, and what happened by the request. */
interface Given {
  readonly answer: Answer;
  readonly happening: Happening;
}

/** An error's status is from here on. */
const FIRST_ERROR_STATUS = 400;

/**
 * Answers an operation that writes. What it writes, the answer that is kept for its idempotency key, its log and its event
 * are one transaction: all of it is committed before the answer is sent, or nothing is kept. Where an earlier request with
 * the key was answered, that answer is sent again and nothing else is done.
 *
 * @param claim The request's hold on its idempotency key; null where it has none.
 * @param run Carries the operation out.
 */
export async function answerWrite<Id extends OperationId>(
  c: Context<AppEnv>,
  context: OperationContext,
  claim: Claim | null,
  run: (transaction: EnvironmentTransaction) => Promise<Outcome<Id>>,
): Promise<Response> {
  const exchange = c.get("exchange");
  const caller = callerOf(c);
  const { services } = context;
  const given = await exchange.timeLimit.within(async ({ conclude }) => {
    // It is of another store; the transaction waits for nothing else than its own.
    await refuseInactive(services, caller);
    return caller.store.transact(async (transaction) => {
      await refuseRevoked(transaction, exchange, caller, services.clock.now());
      const earlier = claim && (await findEarlierAnswer(transaction, claim, exchange.occurredAt));
      const made =
        claim !== null && earlier !== null
          ? replay(c, context, claim, earlier)
          : await carryOut(c, context, claim, transaction, run);
      await insertRecords(transaction, recordsOf(exchange, caller, made, services));
      conclude();
      return made;
    });
  });
  exchange.isRecorded = true;
  return sendAnswer(c, given.answer, given.happening.type === "request.replayed" ? REPLAY_HEADERS : {});
}

/**
 * Refuses a key that was revoked, or has expired, while the body came or the request waited. The key is noted as it stands
 * in the transaction.
 */
async function refuseRevoked(
  transaction: EnvironmentTransaction,
  exchange: Exchange,
  caller: Caller,
  now: number,
): Promise<void> {
  const key = await transaction.findApiKey(caller.accountId, caller.key.id);
  if (key === null) throw new Error("A key is revoked, and never deleted.");
  exchange.caller = { ...caller, key };
  refuseUnusable(key, now);
}

/** @throws ReplayedError where the earlier answer was an error, which is then recorded as errors are. */
function replay(c: Context<AppEnv>, context: OperationContext, claim: Claim, record: IdempotencyRecord): Given {
  if (record.status_code >= FIRST_ERROR_STATUS) throw new ReplayedError(record);
  const text = record.is_sealed ? sealOf(c, context).unseal(claim, record.body) : record.body;
  return {
    answer: { status: record.status_code, text, error: null },
    happening: { type: "request.replayed", resource: record.resource, changes: [] },
  };
}

async function carryOut<Id extends OperationId>(
  c: Context<AppEnv>,
  context: OperationContext,
  claim: Claim | null,
  transaction: EnvironmentTransaction,
  run: (transaction: EnvironmentTransaction) => Promise<Outcome<Id>>,
): Promise<Given> {
  const { operation, services } = context;
  // From here on, what the operation refuses is its answer for the key, too.
  if (claim !== null) claim.isFirst = true;
  const { body, resource = c.get("exchange").resource, changes = [] } = await run(transaction);
  const answer = successAnswer(operation.status, body);
  services.checkAnswer(operation, answer);
  if (claim !== null) {
    const isSealed = operation.sensitive.response.length > 0;
    await keepAnswer(transaction, claim, {
      status_code: answer.status,
      body: isSealed ? sealOf(c, context).seal(claim, answer.text) : answer.text,
      is_sealed: isSealed,
      resource,
      created_at: timestamp(services.clock.now()),
    });
  }
  return { answer, happening: { type: operation.eventType, resource, changes } };
}

/** The caller's own key is read from the request when it is needed, and noted nowhere. */
function sealOf(c: Context<AppEnv>, { services }: OperationContext): AnswerSeal {
  const secret = bearerSecret(c.req.header("Authorization"));
  if (secret === null) throw new Error("A request with a caller has an API key.");
  return new AnswerSeal(services.vault, secret);
}
