import { answer, UNIT, unitAnswer } from "../answer.ts";
import { onConnection, onHead, onRequest } from "../behaviour.ts";
import { create, createLarge, retrieve, SENT } from "../calls.ts";
import type { HostileCase } from "../hostile-case.ts";
import { brokenOff, SERVER_URL, UNREACHED } from "../messages.ts";

const WHOLE = unitAnswer(201, "rq_2");
const GOOD = onRequest({ send: WHOLE });
/** The head and half the body. */
const HALF = unitAnswer(201, "rq_1").subarray(0, -200);
const HEAD_ONLY = answer({ status: 201, headers: { "Request-Id": "rq_1", "Content-Length": "500" } });
const HALF_CHUNKED = answer({
  status: 201,
  headers: { "Request-Id": "rq_1", "Content-Length": "", "Transfer-Encoding": "chunked" },
  body: 'f\r\n{"id":"unit_01m\r\n',
});
const HALF_HEAD = "HTTP/1.1 201 Created\r\nContent-Ty";
/** A port that nobody has, and that `fetch` does not refuse by itself as it does port 1. */
const NOBODY = "http://127.0.0.1:2";
const NO_ANSWER = "-";
const TWICE = [`${SENT.create} key A`, `${SENT.create} key A`];
const MENDED = { data: UNIT, requestId: "rq_2" };

/** Connections that end at the wrong moment. */
export const cutConnections: readonly HostileCase[] = [
  {
    name: "a call is sent again when the connection is reset before it is heard",
    script: [onConnection("reset"), GOOD],
    calls: [create()],
    sent: [`${SENT.create} key A`],
    waits: [250],
    outcomes: [{ ...MENDED, attempts: [`${NO_ANSWER} connection_failed -`, "201 - rq_2"] }],
  },
  ...(
    [
      ["while the body of the request is on its way", onHead("reset"), createLarge()],
      ["before the head of the answer", onRequest("reset"), create()],
      ["within the head of the answer", onRequest({ send: HALF_HEAD }, "reset"), create()],
    ] as const
  ).map(([moment, behaviour, call]): HostileCase => ({
    name: `a call is sent again, with its key, when the connection is reset ${moment}`,
    script: [behaviour, GOOD],
    calls: [call],
    sent: TWICE,
    waits: [250],
    outcomes: [{ ...MENDED, attempts: [`${NO_ANSWER} connection_failed -`, "201 - rq_2"] }],
  })),
  ...(
    [
      ["reset after the head of the answer", [{ send: HEAD_ONLY }, "await-head", "reset"]],
      ["reset within the body of the answer", [{ send: HALF }, "await-head", "reset"]],
      ["closed before the length that the answer announced", [{ send: HALF }, "await-head", "close"]],
      ["reset within a chunked answer", [{ send: HALF_CHUNKED }, "await-head", "reset"]],
      ["closed within a chunked answer", [{ send: HALF_CHUNKED }, "await-head", "close"]],
    ] as const
  ).map(([moment, steps]): HostileCase => ({
    name: `a call is sent again, with its key, when the connection is ${moment}`,
    script: [onRequest(...steps), GOOD],
    calls: [create()],
    sent: TWICE,
    waits: [250],
    outcomes: [{ ...MENDED, attempts: ["201 connection_failed rq_1", "201 - rq_2"] }],
  })),
  {
    name: "an answer that was whole stands when the connection is reset after it",
    script: [onRequest({ send: unitAnswer(201, "rq_1") }, "await-head", "reset")],
    calls: [create()],
    sent: [`${SENT.create} key A`],
    outcomes: [{ data: UNIT, requestId: "rq_1", attempts: ["201 - rq_1"] }],
  },
  {
    name: "the third reset is given up on",
    script: [onRequest("reset"), onRequest("reset"), onRequest("reset")],
    calls: [create()],
    sent: [...TWICE, `${SENT.create} key A`],
    waits: [250, 500],
    outcomes: [
      {
        error: "ConnectionError",
        code: "connection_failed",
        message: UNREACHED,
        requestId: null,
        attempts: Array.from({ length: 3 }, () => `${NO_ANSWER} connection_failed -`),
      },
    ],
  },
  {
    name: "a server that is not there is given up on",
    script: [],
    options: { baseUrl: NOBODY },
    calls: [retrieve()],
    sent: [],
    waits: [250, 500],
    outcomes: [
      {
        error: "ConnectionError",
        code: "connection_failed",
        message: UNREACHED.replace(SERVER_URL, NOBODY),
        requestId: null,
        attempts: Array.from({ length: 3 }, () => `${NO_ANSWER} connection_failed -`),
      },
    ],
  },
  {
    name: "an answer that is never whole is given up on, and named so",
    script: Array.from({ length: 3 }, () => onRequest({ send: HALF }, "await-head", "close")),
    calls: [retrieve()],
    sent: Array.from({ length: 3 }, () => `${SENT.retrieve} no key`),
    waits: [250, 500],
    outcomes: [
      {
        error: "ConnectionError",
        code: "connection_failed",
        message: brokenOff(201),
        requestId: "rq_1",
        attempts: Array.from({ length: 3 }, () => "201 connection_failed rq_1"),
      },
    ],
  },
  {
    name: "a connection that the server has closed between two calls is not used for the second",
    script: [onRequest({ send: unitAnswer(200, "rq_1") }, "close"), onRequest({ send: unitAnswer(200, "rq_2") })],
    calls: [retrieve(), retrieve()],
    // Both sides have closed it then: the client knows of it.
    connections: 2,
    afterCall: (server) => (server.received.length === 1 ? server.closed(1) : Promise.resolve()),
    sent: [`${SENT.retrieve} no key`, `${SENT.retrieve} no key`],
    outcomes: [
      { data: UNIT, requestId: "rq_1", attempts: ["200 - rq_1"] },
      { data: UNIT, requestId: "rq_2", attempts: ["200 - rq_2"] },
    ],
  },
  {
    name: "a call is sent again when the server closes the connection that it kept alive under it",
    script: [onRequest({ send: unitAnswer(201, "rq_1") }), onRequest("close"), GOOD],
    calls: [create(), create()],
    sent: [`${SENT.create} key A`, `${SENT.create} key B`, `${SENT.create} key B`],
    connections: 2,
    waits: [250],
    outcomes: [
      { data: UNIT, requestId: "rq_1", attempts: ["201 - rq_1"] },
      { ...MENDED, attempts: [`${NO_ANSWER} connection_failed -`, "201 - rq_2"] },
    ],
  },
];
