import { apiFailure } from "../api-failure.ts";
import { answer, errorAnswer, UNIT, unitAnswer } from "../answer.ts";
import { onRequest } from "../behaviour.ts";
import { create, retrieve, SENT } from "../calls.ts";
import type { HostileCase } from "../hostile-case.ts";
import { comeBack } from "../messages.ts";

const GOOD = onRequest({ send: unitAnswer(201, "rq_2") });

function limited(retryAfter: string, requestId = "rq_1"): ReturnType<typeof onRequest> {
  return onRequest({
    send: errorAnswer("rate_limit_exceeded", requestId, retryAfter === "" ? {} : { "Retry-After": retryAfter }),
  });
}

/** Every form that Retry-After is sent in, RFC 9110 §10.2.3, with what is waited and what an attempt notes. */
const OBEYED = [
  ["seconds", "3", 3000, " wait 3000"],
  ["no seconds, but not sooner than it would by itself", "0", 250, " wait 0"],
  ["a date", "Tue, 24 Nov 2026 09:00:07 GMT", 7000, " wait 7000"],
  ["a date in the obsolete form of RFC 850", "Tuesday, 24-Nov-26 09:00:07 GMT", 7000, " wait 7000"],
  ["a date that is past, but not sooner than it would by itself", "Tue, 24 Nov 2026 08:00:00 GMT", 250, " wait 0"],
  ["a minute, the longest where there is no deadline", "60", 60_000, " wait 60000"],
] as const;

const IGNORED = [
  ["nothing", ""],
  ["a negative number", "-1"],
  ["words", "soon"],
  ["a number with a unit", "3s"],
  ["words that Date.parse would take for the year 2099", "Wait 2099"],
  ["a number with a fraction", "1.5"],
] as const;

/** What comes where the time to wait is more than the call has. */
const TOO_LONG = [
  ["seconds beyond the deadline", "60", 60, { deadline: 10_000 }],
  ["a date beyond the deadline", "Tue, 24 Nov 2026 09:01:00 GMT", 60, { deadline: 10_000 }],
  ["seconds beyond a minute, without a deadline", "61", 61, {}],
  ["an absurd number of seconds", "31536000", 31_536_000, {}],
  ["more seconds than a timer can count", "4294968", 4_294_968, {}],
  ["more digits than a number has", "9".repeat(400), Infinity, {}],
] as const;

/** 429, and when the next request may come. */
export const rateLimits: readonly HostileCase[] = [
  ...OBEYED.map(([form, retryAfter, wait, noted]): HostileCase => ({
    name: `a call waits as long as Retry-After says in the form of ${form}`,
    script: [limited(retryAfter), GOOD],
    calls: [create()],
    sent: [`${SENT.create} key A`, `${SENT.create} key A`],
    waits: [wait],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: [`429 rate_limit_exceeded rq_1${noted}`, "201 - rq_2"] }],
  })),
  ...IGNORED.map(([form, retryAfter]): HostileCase => ({
    name: `a call waits by its own back-off when Retry-After is ${form}`,
    script: [limited(retryAfter), GOOD],
    calls: [create()],
    sent: [`${SENT.create} key A`, `${SENT.create} key A`],
    waits: [250],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: ["429 rate_limit_exceeded rq_1", "201 - rq_2"] }],
  })),
  ...TOO_LONG.map(([form, header, retryAfter, options]): HostileCase => ({
    name: `the error comes at once, and says when to come back, when Retry-After is ${form}`,
    script: [limited(header)],
    calls: [create(options)],
    sent: [`${SENT.create} key A`],
    took: 0,
    outcomes: [
      apiFailure("RateLimitError", "rate_limit_exceeded", [`429 rate_limit_exceeded rq_1 wait ${retryAfter * 1000}`], {
        message: `About rate_limit_exceeded. ${comeBack(retryAfter)}`,
        retryAfter,
      }),
    ],
  })),
  {
    name: "the last 429 is the error, with its own request and Retry-After",
    script: [limited("1", "rq_1"), limited("2", "rq_2"), limited("3", "rq_3")],
    calls: [retrieve()],
    sent: Array.from({ length: 3 }, () => `${SENT.retrieve} no key`),
    waits: [1000, 2000],
    outcomes: [
      apiFailure(
        "RateLimitError",
        "rate_limit_exceeded",
        [1, 2, 3].map((n) => `429 rate_limit_exceeded rq_${n} wait ${n * 1000}`),
        { requestId: "rq_3", retryAfter: 3 },
      ),
    ],
  },
  {
    name: "a date in Retry-After counts from the date of the answer, whatever the clock here says",
    script: [
      onRequest({
        send: errorAnswer("rate_limit_exceeded", "rq_1", {
          Date: "Wed, 01 Jan 2020 00:00:00 GMT",
          "Retry-After": "Wed, 01 Jan 2020 00:00:09 GMT",
        }),
      }),
      GOOD,
    ],
    calls: [create()],
    sent: [`${SENT.create} key A`, `${SENT.create} key A`],
    waits: [9000],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: ["429 rate_limit_exceeded rq_1 wait 9000", "201 - rq_2"] }],
  },
  {
    name: "a deadline that leaves time lets a call wait for days",
    script: [limited("2000000"), GOOD],
    calls: [create({ deadline: 2 ** 31 - 1 })],
    sent: [`${SENT.create} key A`, `${SENT.create} key A`],
    waits: [2_000_000_000],
    outcomes: [
      { data: UNIT, requestId: "rq_2", attempts: ["429 rate_limit_exceeded rq_1 wait 2000000000", "201 - rq_2"] },
    ],
  },
  {
    name: "an error without Retry-After says that it does not know when to come back",
    script: [limited("")],
    calls: [retrieve({ maxRetries: 0 })],
    sent: [`${SENT.retrieve} no key`],
    outcomes: [apiFailure("RateLimitError", "rate_limit_exceeded", ["429 rate_limit_exceeded rq_1"])],
  },
  {
    name: "a 429 that a proxy sends, not the API, is waited out all the same",
    script: [
      onRequest({
        send: answer({
          status: 429,
          headers: { "Content-Type": "text/html", "Retry-After": "2" },
          body: "<h1>Slow</h1>",
        }),
      }),
      GOOD,
    ],
    calls: [create()],
    sent: [`${SENT.create} key A`, `${SENT.create} key A`],
    waits: [2000],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: ["429 response_unreadable - wait 2000", "201 - rq_2"] }],
  },
];
