import { timestamp, type Clock } from "../clock.ts";
import type { ResourceName } from "../generated/id-prefixes.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import type { Caller } from "../keys/caller.ts";
import { parseQuery } from "../parameters/parse-query.ts";
import { scrub, scrubEncoded } from "../redaction/scrub.ts";
import type { RequestLogRecord } from "../storage/records.ts";
import { actorOf } from "./actor-of.ts";
import { truncateBody, type KeptBody } from "./truncate-body.ts";

/** Reading these would copy logs into logs: no bodies are kept for it. */
const WITHOUT_BODIES: ReadonlySet<ResourceName | null> = new Set<ResourceName>(["request_log", "event"]);

/** Writes the log of a request that stands answered, without anything of the form of a key. */
export function requestLog(exchange: Exchange, caller: Caller, answer: Answer, clock: Clock): RequestLogRecord {
  const { operation, url } = exchange;
  const body = responseBody(exchange, answer);
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
    // No operation takes one yet.
    idempotency_key: null,
    actor: actorOf(caller),
    request_body: null,
    response_body: body?.text ?? null,
    body_truncated: body?.isTruncated ?? false,
    occurred_at: timestamp(exchange.occurredAt),
    created_at: timestamp(clock.now()),
  };
}

function responseBody({ method, operation }: Exchange, { text }: Answer): KeptBody | null {
  // An answer to HEAD is sent without its body.
  if (method === "HEAD" || WITHOUT_BODIES.has(operation?.resource ?? null)) return null;
  return truncateBody(scrub(text));
}

function queryParams(search: string): Record<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of parseQuery(search)) {
    const key = scrubEncoded(name);
    values.set(key, [...(values.get(key) ?? []), scrubEncoded(value)]);
  }
  return Object.fromEntries(values);
}
