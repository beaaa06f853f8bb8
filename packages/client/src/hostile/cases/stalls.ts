import { answer, errorAnswer, UNIT, unitAnswer } from "../answer.ts";
import { onConnection, onHead, onRequest } from "../behaviour.ts";
import { create, createLarge, retrieve, SENT } from "../calls.ts";
import type { HostileCase } from "../hostile-case.ts";
import { late } from "../messages.ts";

const HEAD_ONLY = answer({ status: 201, headers: { "Request-Id": "rq_1", "Content-Length": "500" } });
const HALF = unitAnswer(201, "rq_1").subarray(0, -200);
const GOOD = onRequest({ send: unitAnswer(201, "rq_2") });
const TWICE = [`${SENT.create} key A`, `${SENT.create} key A`];
const STALL = onRequest("stall");

/** Servers that say nothing more, and what ends the waiting. */
export const stalls: readonly HostileCase[] = [
  {
    name: "a connection on which nothing is ever heard ends with the timeout, and is tried again",
    script: [onConnection("stall"), GOOD],
    calls: [retrieve({ timeout: 3000 })],
    sent: [`${SENT.retrieve} no key`],
    waits: [250],
    took: 3250,
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: ["- attempt_timeout -", "201 - rq_2"] }],
  },
  ...(
    [
      ["while the body of the request is on its way", onHead("stall"), createLarge(), "- attempt_timeout -"],
      ["before the head of the answer", STALL, create(), "- attempt_timeout -"],
      [
        "within the head of the answer",
        onRequest({ send: "HTTP/1.1 201 Cr" }, "stall"),
        create(),
        "- attempt_timeout -",
      ],
      [
        "between head and body of the answer",
        onRequest({ send: HEAD_ONLY }, "await-head", "stall"),
        create(),
        "201 attempt_timeout rq_1",
      ],
      [
        "within the body of the answer",
        onRequest({ send: HALF }, "await-head", "stall"),
        create(),
        "201 attempt_timeout rq_1",
      ],
    ] as const
  ).map(([moment, behaviour, call, attempt]): HostileCase => ({
    name: `a call ends with its timeout and is sent again, with its key, when the server stalls ${moment}`,
    script: [behaviour, GOOD],
    options: { timeout: 3000 },
    calls: [call],
    sent: TWICE,
    waits: [250],
    took: 3250,
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: [attempt, "201 - rq_2"] }],
  })),
  {
    name: "each attempt has a minute where no timeout is given",
    script: [STALL, STALL, STALL],
    calls: [retrieve()],
    sent: Array.from({ length: 3 }, () => `${SENT.retrieve} no key`),
    waits: [250, 500],
    took: 180_750,
    outcomes: [
      {
        error: "TimeoutError",
        code: "attempt_timeout",
        message: late(60_000, "timeout"),
        requestId: null,
        attempts: ["- attempt_timeout -", "- attempt_timeout -", "- attempt_timeout -"],
      },
    ],
  },
  {
    name: "the body of an error that stalls does not hold the next attempt longer than the timeout",
    script: [
      onRequest({ send: errorAnswer("service_unavailable", "rq_1").subarray(0, -20) }, "await-head", "stall"),
      GOOD,
    ],
    calls: [create({ timeout: 3000 })],
    sent: TWICE,
    waits: [250],
    took: 3250,
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: ["503 attempt_timeout rq_1", "201 - rq_2"] }],
  },
  {
    name: "the deadline cuts the attempt short that is running when it comes",
    script: [STALL, STALL],
    calls: [create({ timeout: 3000, deadline: 5000 })],
    sent: TWICE,
    waits: [250],
    took: 5000,
    outcomes: [
      {
        error: "TimeoutError",
        code: "deadline_exceeded",
        message: late(5000, "deadline"),
        requestId: null,
        attempts: ["- attempt_timeout -", "- deadline_exceeded -"],
      },
    ],
  },
  {
    name: "the deadline of the client holds for each call, within the body too",
    script: [onRequest({ send: HALF }, "await-head", "stall")],
    options: { deadline: 2000 },
    calls: [retrieve()],
    sent: [`${SENT.retrieve} no key`],
    took: 2000,
    outcomes: [
      {
        error: "TimeoutError",
        code: "deadline_exceeded",
        message: late(2000, "deadline"),
        requestId: "rq_1",
        attempts: ["201 deadline_exceeded rq_1"],
      },
    ],
  },
];
