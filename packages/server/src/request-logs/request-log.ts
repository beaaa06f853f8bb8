import type { Clock } from "../clock.ts";
import type { ResourceName } from "../generated/id-prefixes.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { Caller } from "../keys/caller.ts";
import { timestamp } from "../moments/timestamp.ts";
import { scrub } from "../redaction/scrub.ts";
import type { RequestLogRecord } from "../storage/records.ts";
import { actorOf } from "./actor-of.ts";
import { keepBody } from "./keep-body.ts";
import { logTexts } from "./log-texts.ts";
import type { KeptBody } from "./truncate-body.ts";

/** Reading these would copy logs into logs: no bodies are kept for it. */
const WITHOUT_BODIES: ReadonlySet<ResourceName | null> = new Set<ResourceName>(["request_log", "event"]);

/** Writes the log of a request that stands answered, without anything of the form of a key. */
export function requestLog(exchange: Exchange, caller: Caller, answer: Answer, clock: Clock): RequestLogRecord {
  const { operation } = exchange;
  const response = responseBody(exchange, answer);
  return {
    id: exchange.id,
    account_id: caller.accountId,
    ...logTexts(exchange),
    normalized_route: operation?.path ?? null,
    status_code: answer.status,
    // A clock that a caller brings may tell parts of a microsecond.
    latency_us: Math.round(clock.monotonic() - exchange.startedAt),
    api_version: exchange.version,
    client_ip: exchange.clientIp,
    error_code: answer.error?.code ?? null,
    error_message: answer.error === null ? null : scrub(answer.error.message),
    actor: actorOf(caller),
    request_body: exchange.requestBody?.text ?? null,
    response_body: response?.text ?? null,
    body_truncated: exchange.requestBody?.isTruncated === true || response?.isTruncated === true,
    occurred_at: timestamp(exchange.occurredAt),
    created_at: timestamp(clock.now()),
  };
}

function responseBody({ method, operation }: Exchange, { text, error }: Answer): KeptBody | null {
  // An answer to HEAD is sent without its body.
  if (text === "" || method === "HEAD" || WITHOUT_BODIES.has(operation?.resource ?? null)) return null;
  return keepBody(text, error === null ? (operation?.sensitive.response ?? []) : []);
}
