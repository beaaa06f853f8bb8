import { parseQuery } from "../parameters/parse-query.ts";
import { scrub, scrubEncoded } from "../redaction/scrub.ts";
import type { Exchange } from "../http/exchange.ts";
import type { RequestLogRecord } from "../storage/records.ts";

/*
 * The specification bounds what a log holds. What came may be longer: a path grows as it is percent-encoded, and a request
 * that is made in the same process passes no limit before. It is cut, since the request was refused or ignored it anyway.
 */
const MAX_METHOD = 32;
const MAX_HOST = 255;
const MAX_TEXT = 16_384;
const MAX_IDEMPOTENCY_KEY = 255;
const MAX_PARAMETERS = 1000;
const MAX_VALUES = 1000;

/** What a log holds of what a client wrote, besides the bodies. */
export type LogTexts = Pick<
  RequestLogRecord,
  "method" | "host" | "path" | "query_params" | "user_agent" | "idempotency_key"
>;

/** What of an exchange the client wrote. */
type ClientTexts = Pick<Exchange, "method" | "url" | "userAgent" | "idempotencyKey">;

/** Brings what a client wrote to what a log may hold: without anything of the form of a key, and cut. */
export function logTexts({ method, url, userAgent, idempotencyKey }: ClientTexts): LogTexts {
  return {
    method: cut(scrub(method), MAX_METHOD),
    host: cut(scrub(url.host), MAX_HOST),
    path: cut(scrubEncoded(url.pathname), MAX_TEXT),
    query_params: queryParams(url.search),
    user_agent: textOrNull(userAgent, MAX_TEXT),
    idempotency_key: textOrNull(idempotencyKey, MAX_IDEMPOTENCY_KEY),
  };
}

/** An empty header is as good as none. */
function textOrNull(text: string | null, max: number): string | null {
  return text === null || text === "" ? null : cut(scrubEncoded(text), max);
}

function queryParams(search: string): Record<string, string[]> {
  const params = new Map<string, string[]>();
  for (const { name, value } of parseQuery(search)) {
    const key = cut(scrubEncoded(name), MAX_TEXT);
    const values = params.get(key) ?? [];
    if (values.length < MAX_VALUES) values.push(cut(scrubEncoded(value), MAX_TEXT));
    if (params.has(key) || params.size < MAX_PARAMETERS) params.set(key, values);
  }
  return Object.fromEntries(params);
}

/** Cuts a text to so many characters as JSON schemas count them, which are code points. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : Array.from(text).slice(0, max).join("");
}
