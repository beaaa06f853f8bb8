import { timestamp, type Clock } from "../clock.ts";
import type { ResourceName } from "../generated/id-prefixes.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { Caller } from "../keys/caller.ts";
import { parseQuery } from "../parameters/parse-query.ts";
import { scrub, scrubEncoded } from "../redaction/scrub.ts";
import type { RequestLogRecord } from "../storage/records.ts";
import { actorOf } from "./actor-of.ts";
import { keepBody } from "./keep-body.ts";
import type { KeptBody } from "./truncate-body.ts";

/** Reading these would copy logs into logs: no bodies are kept for it. */
const WITHOUT_BODIES: ReadonlySet<ResourceName | null> = new Set<ResourceName>(["request_log", "event"]);

/** The specification bounds it; a longer one was refused, and is cut. */
const MAX_IDEMPOTENCY_KEY = 255;

/** Writes the log of a request that stands answered, without anything of the form of a key. */
export function requestLog(exchange: Exchange, caller: Caller, answer: Answer, clock: Clock): RequestLogRecord {
  const { operation, url } = exchange;
  const response = responseBody(exchange, answer);
  return {
    id: exchange.id,
    account_id: caller.accountId,
    method: scrub(exchange.method),
    host: scrub(url.host),
    path: scrubEncoded(url.pathname),
    normalized_route: operation?.path ?? null,
    query_params: queryParams(url.search),
    status_code: answer.status,
    latency_us: clock.monotonic() - exchange.startedAt,
    api_version: exchange.version,
    client_ip: exchange.clientIp,
    user_agent: exchange.userAgent === null ? null : scrubEncoded(exchange.userAgent),
    error_code: answer.error?.code ?? null,
    error_message: answer.error === null ? null : scrub(answer.error.message),
    idempotency_key: loggedIdempotencyKey(exchange),
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

function loggedIdempotencyKey({ idempotencyKey }: Exchange): string | null {
  // An empty one was refused, and is as good as none.
  return idempotencyKey === null || idempotencyKey === ""
    ? null
    : scrubEncoded(idempotencyKey).slice(0, MAX_IDEMPOTENCY_KEY);
}

function queryParams(search: string): Record<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of parseQuery(search)) {
    const key = scrubEncoded(name);
    values.set(key, [...(values.get(key) ?? []), scrubEncoded(value)]);
  }
  return Object.fromEntries(values);
}
