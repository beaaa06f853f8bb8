import { apiFailure } from "../api-failure.ts";
import { answer, errorAnswer, UNIT, unitAnswer } from "../answer.ts";
import { type Behaviour, onRequest } from "../behaviour.ts";
import { create, remove, retrieve, SENT, update } from "../calls.ts";
import { GIVEN_KEY } from "../given-values.ts";
import type { HostileCase, Outcome } from "../hostile-case.ts";
import { notTheApi } from "../messages.ts";

const API_KEY_ID = "apke_01m86e81e0e5v8k2yqz7c4d1nb";
const NO_CONTENT = onRequest({ send: "HTTP/1.1 204 No Content\r\nRequest-Id: rq_2\r\n\r\n" });
const NOT_FOUND = onRequest({ send: errorAnswer("resource_not_found", "rq_2") });
const GOOD = onRequest({ send: unitAnswer(200, "rq_2") });

function unavailable(requestId: string): Behaviour {
  return onRequest({ send: errorAnswer("service_unavailable", requestId) });
}

function success(...attempts: string[]): Outcome {
  return { data: UNIT, requestId: "rq_2", attempts };
}

const DELETED_TWICE = [`${SENT.remove} no key`, `${SENT.remove} no key`];

/** That what is sent again is done once. */
export const idempotency: readonly HostileCase[] = [
  {
    name: "two calls have two keys, each through all of its attempts",
    script: [unavailable("rq_1"), onRequest("reset"), GOOD, unavailable("rq_1"), GOOD],
    calls: [create(), create()],
    sent: ["A", "A", "A", "B", "B"].map((key) => `${SENT.create} key ${key}`),
    waits: [250, 500, 250],
    outcomes: [
      success("503 service_unavailable rq_1", "- connection_failed -", "200 - rq_2"),
      success("503 service_unavailable rq_1", "200 - rq_2"),
    ],
  },
  {
    name: "an update has a key through all of its attempts",
    script: [unavailable("rq_1"), GOOD],
    calls: [update()],
    sent: [`${SENT.update} key A`, `${SENT.update} key A`],
    waits: [250],
    outcomes: [success("503 service_unavailable rq_1", "200 - rq_2")],
  },
  {
    name: "the caller's own key is sent with every attempt",
    script: [unavailable("rq_1"), GOOD],
    calls: [create({ idempotencyKey: GIVEN_KEY })],
    sent: [`${SENT.create} key ${GIVEN_KEY}`, `${SENT.create} key ${GIVEN_KEY}`],
    waits: [250],
    outcomes: [success("503 service_unavailable rq_1", "200 - rq_2")],
  },
  {
    name: "a call that changes nothing has no key",
    script: [unavailable("rq_1"), GOOD],
    calls: [retrieve()],
    sent: [`${SENT.retrieve} no key`, `${SENT.retrieve} no key`],
    waits: [250],
    outcomes: [success("503 service_unavailable rq_1", "200 - rq_2")],
  },
  {
    name: "a call without retries has a key all the same, for the caller's own next try",
    script: [GOOD],
    calls: [create({ maxRetries: 0 })],
    sent: [`${SENT.create} key A`],
    outcomes: [success("200 - rq_2")],
  },
  ...(
    [
      ["a reset", onRequest("reset"), "- connection_failed -"],
      ["a 503", unavailable("rq_1"), "503 service_unavailable rq_1"],
    ] as const
  ).map(([first, behaviour, attempt]): HostileCase => ({
    name: `a delete has succeeded when it is not found after ${first}`,
    script: [behaviour, NOT_FOUND],
    calls: [remove()],
    sent: DELETED_TWICE,
    waits: [250],
    outcomes: [{ data: undefined, requestId: "rq_2", attempts: [attempt, "404 resource_not_found rq_2"] }],
  })),
  {
    name: "a delete is sent again, and answered",
    script: [unavailable("rq_1"), NO_CONTENT],
    calls: [remove()],
    sent: DELETED_TWICE,
    waits: [250],
    outcomes: [{ data: undefined, requestId: "rq_2", attempts: ["503 service_unavailable rq_1", "204 - rq_2"] }],
  },
  {
    name: "a delete has failed when it is not found at first",
    script: [NOT_FOUND],
    calls: [remove()],
    sent: [`${SENT.remove} no key`],
    outcomes: [
      apiFailure("NotFoundError", "resource_not_found", ["404 resource_not_found rq_2"], { requestId: "rq_2" }),
    ],
  },
  {
    name: "a delete has not succeeded because a proxy finds nothing after a retry",
    script: [
      unavailable("rq_1"),
      onRequest({ send: answer({ status: 404, headers: { "Content-Type": "text/html" }, body: "<h1>Nope</h1>" }) }),
    ],
    calls: [remove()],
    sent: DELETED_TWICE,
    waits: [250],
    outcomes: [
      {
        error: "ResponseError",
        code: "response_unreadable",
        message: notTheApi("status 404 with text/html"),
        requestId: null,
        attempts: ["503 service_unavailable rq_1", "404 response_unreadable -"],
        status: 404,
      },
    ],
  },
  {
    // It answers the revoked key, and revoking twice is fine: not to be found means that it never was.
    name: "a revocation that is not found after a retry has failed",
    script: [unavailable("rq_1"), NOT_FOUND],
    calls: [(augno) => augno.apiKeys.revoke(API_KEY_ID)],
    sent: Array.from({ length: 2 }, () => `DELETE /v1/auth/api-keys/${API_KEY_ID} no key`),
    waits: [250],
    outcomes: [
      apiFailure(
        "NotFoundError",
        "resource_not_found",
        ["503 service_unavailable rq_1", "404 resource_not_found rq_2"],
        { requestId: "rq_2" },
      ),
    ],
  },
  {
    name: "a retrieve that is not found after a retry has failed",
    script: [unavailable("rq_1"), NOT_FOUND],
    calls: [retrieve()],
    sent: [`${SENT.retrieve} no key`, `${SENT.retrieve} no key`],
    waits: [250],
    outcomes: [
      apiFailure(
        "NotFoundError",
        "resource_not_found",
        ["503 service_unavailable rq_1", "404 resource_not_found rq_2"],
        { requestId: "rq_2" },
      ),
    ],
  },
];
