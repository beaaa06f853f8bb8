import type { RequestLog } from "@augno/types";
import { ask } from "./asking/ask.ts";
import { errorOf } from "./asking/error-of.ts";
import { recordsOfKey } from "./asking/records-of-key.ts";
import { type RecordedRequest, sendRecordedRequests } from "./asking/recorded-requests.ts";
import type { Findings } from "./findings.ts";
import { law } from "./law.ts";

/** Compares the logs of a key with its requests and their answers. */
export const requestLeavesOneLog = law(
  "request-leaves-one-log",
  "requests of every operation and fate, by a key of their own",
  async (session, findings) => {
    const { apiKey, requests } = await sendRecordedRequests(session);
    const { logs } = await recordsOfKey(session, apiKey);
    const ids = requests.map(({ answer }) => answer.headers.get("request-id"));
    findings.same(
      "The logs of a key, by the Request-Ids of its requests",
      logs.map(({ id }) => id),
      ids,
    );
    const actor = {
      object: "actor",
      type: "api_key",
      id: apiKey.id,
      name: apiKey.name,
      handle: apiKey.redacted_value,
    };
    for (const request of requests) {
      const id = request.answer.headers.get("request-id") ?? "";
      const log = await ask<RequestLog>(session, { operation: "retrieve-request-log", path: { id } });
      checkLog(findings, log, request);
      findings.same(`actor in the log of ${request.what}`, log.actor, actor);
      const listed = logs.find((other) => other.id === id);
      findings.same(
        `The log of ${request.what} in a list, but for its bodies`,
        withoutBodies(listed),
        withoutBodies(log),
      );
    }
  },
);

function checkLog(findings: Findings, log: RequestLog, { what, answer, route }: RecordedRequest): void {
  const { request } = answer;
  const url = new URL(request.url);
  const error = errorOf(answer);
  const expected: Partial<RequestLog> = {
    id: answer.headers.get("request-id") ?? "",
    object: "request_log",
    method: request.method,
    host: url.host,
    path: url.pathname,
    normalized_route: route,
    query_params: queryOf(url),
    status_code: answer.status,
    api_version: answer.headers.get("augno-version") ?? "",
    environment: "sandbox",
    user_agent: request.headers.get("user-agent"),
    error_code: error?.code ?? null,
    error_message: error?.message ?? null,
    idempotency_key: request.headers.get("idempotency-key"),
  };
  for (const [name, value] of Object.entries(expected)) {
    // A request without a User-Agent gets that of the client which sends it.
    if (name === "user_agent" && value === null) continue;
    findings.same(`${name} in the log of ${what}`, log[name as keyof RequestLog], value); // a name of the object above
  }
  const isLater = Date.parse(log.created_at) >= Date.parse(log.occurred_at);
  findings.holds(isLater, `created_at in the log of ${what}`, `${log.occurred_at} or later`, log.created_at);
}

function queryOf({ searchParams }: URL): RequestLog["query_params"] {
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

function withoutBodies(log: RequestLog | undefined): unknown {
  return log === undefined ? log : { ...log, request_body: null, response_body: null, body_truncated: false };
}
