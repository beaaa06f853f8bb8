import { apiFailure } from "../api-failure.ts";
import { answer, errorAnswer, UNIT, unitAnswer } from "../answer.ts";
import { errorCatalogue } from "../../generated/errors.ts";
import { type Behaviour, onRequest } from "../behaviour.ts";
import { create, retrieve, SENT } from "../calls.ts";
import type { HostileCase } from "../hostile-case.ts";
import { UNREACHED } from "../messages.ts";

const GOOD = onRequest({ send: unitAnswer(201, "rq_2") });
const TWICE = [`${SENT.create} key A`, `${SENT.create} key A`];

type Code = Parameters<typeof errorAnswer>[0];

function refused(code: Code, requestId = "rq_1", headers: Record<string, string> = {}): Behaviour {
  return onRequest({ send: errorAnswer(code, requestId, headers) });
}

/** A code that the catalogue does not have: of a newer API, say. */
function unknown(status: number, isTransient: boolean): Behaviour {
  const body = Buffer.from(
    JSON.stringify({ error: { type: "api_error", code: "made_up", message: "New.", is_transient: isTransient } }),
  );
  return onRequest({ send: answer({ status, headers: { "Request-Id": "rq_1" }, body }) });
}

const RETRIED: [what: string, behaviour: Behaviour, attempt: string][] = [
  ["500 internal_error", refused("internal_error"), "500 internal_error rq_1"],
  ["503 service_unavailable", refused("service_unavailable"), "503 service_unavailable rq_1"],
  ["504 timeout", refused("timeout"), "504 timeout rq_1"],
  ["409 idempotency_in_progress", refused("idempotency_in_progress"), "409 idempotency_in_progress rq_1"],
  ["408 without a body", onRequest({ send: answer({ status: 408 }) }), "408 response_unreadable -"],
  ["502 with a page of a proxy", onRequest({ send: proxyPage(502) }), "502 response_unreadable -"],
  ["599, which nobody knows", onRequest({ send: answer({ status: 599 }) }), "599 response_unreadable -"],
  ["422 with an unknown code that is transient", unknown(422, true), "422 made_up rq_1"],
];

const FINAL: [code: Code, error: string][] = [
  ["parameter_invalid", "ValidationError"],
  ["invalid_credentials", "AuthenticationError"],
  ["insufficient_permissions", "PermissionError"],
  ["resource_not_found", "NotFoundError"],
  ["method_not_allowed", "ApiError"],
  ["resource_exists", "ConflictError"],
  ["payload_too_large", "ApiError"],
  ["idempotency_key_reused", "ValidationError"],
];

/** Answers that may be other ones the next time, and those that may not. */
export const transientAnswers: readonly HostileCase[] = [
  ...RETRIED.map(([what, behaviour, attempt]): HostileCase => ({
    name: `a call is sent again, with its key, after ${what}`,
    script: [behaviour, GOOD],
    calls: [create()],
    sent: TWICE,
    waits: [250],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: [attempt, "201 - rq_2"] }],
  })),
  ...FINAL.map(([code, error]): HostileCase => ({
    name: `a call is not sent again after ${code}`,
    script: [refused(code)],
    calls: [create()],
    sent: [`${SENT.create} key A`],
    outcomes: [apiFailure(error, code, [`${errorCatalogue[code].status} ${code} rq_1`])],
  })),
  {
    name: "a 503 is waited out as long as its Retry-After says",
    script: [refused("service_unavailable", "rq_1", { "Retry-After": "5" }), GOOD],
    calls: [create()],
    sent: TWICE,
    waits: [5000],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: ["503 service_unavailable rq_1 wait 5000", "201 - rq_2"] }],
  },
  {
    name: "the error is the last answer's when attempts fail in different ways",
    script: [onRequest("reset"), refused("internal_error", "rq_2"), refused("service_unavailable", "rq_3")],
    calls: [create()],
    sent: [...TWICE, `${SENT.create} key A`],
    waits: [250, 500],
    outcomes: [
      apiFailure(
        "ServerError",
        "service_unavailable",
        ["- connection_failed -", "500 internal_error rq_2", "503 service_unavailable rq_3"],
        { requestId: "rq_3" },
      ),
    ],
  },
  {
    name: "a call without retries is sent once",
    script: [refused("service_unavailable")],
    calls: [retrieve({ maxRetries: 0 })],
    sent: [`${SENT.retrieve} no key`],
    outcomes: [apiFailure("ServerError", "service_unavailable", ["503 service_unavailable rq_1"])],
  },
  {
    name: "a client without retries sends once",
    script: [onRequest("reset")],
    options: { maxRetries: 0 },
    calls: [create()],
    sent: [`${SENT.create} key A`],
    outcomes: [
      {
        error: "ConnectionError",
        code: "connection_failed",
        message: UNREACHED,
        requestId: null,
        attempts: ["- connection_failed -"],
      },
    ],
  },
  {
    name: "a back-off that the deadline does not leave time for is not begun",
    script: [refused("service_unavailable")],
    calls: [create({ deadline: 100 })],
    sent: [`${SENT.create} key A`],
    took: 0,
    outcomes: [apiFailure("ServerError", "service_unavailable", ["503 service_unavailable rq_1"])],
  },
];

function proxyPage(status: number): Buffer {
  return answer({ status, headers: { "Content-Type": "text/html" }, body: "<html><h1>Bad Gateway</h1></html>" });
}
