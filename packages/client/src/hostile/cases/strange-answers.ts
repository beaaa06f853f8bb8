import { gzipSync } from "node:zlib";
import { apiFailure } from "../api-failure.ts";
import { answer, UNIT, unitAnswer } from "../answer.ts";
import { onConnection, onRequest } from "../behaviour.ts";
import { create, remove, retrieve, SENT } from "../calls.ts";
import { API_KEY } from "../given-values.ts";
import type { Failure, HostileCase, Outcome } from "../hostile-case.ts";
import { notTheApi, UNREACHED } from "../messages.ts";

const BODY = JSON.stringify(UNIT);
const PAGE = "<!doctype html><title>Sign in</title>";
const ID = { "Request-Id": "rq_1" };
const GZIP = { ...ID, "Content-Encoding": "gzip" };
const RIGHT: Outcome = { data: UNIT, requestId: "rq_1", attempts: ["200 - rq_1"] };
const ONCE = [`${SENT.retrieve} no key`];
const THRICE = [...ONCE, ...ONCE, ...ONCE];

/** Answers that are odd, but right. */
const READ: [what: string, bytes: Buffer][] = [
  ["is compressed", answer({ status: 200, headers: GZIP, body: gzipSync(BODY) })],
  ["names its charset", unitAnswer(200, "rq_1", { "Content-Type": "application/json; charset=utf-8" })],
  ["writes its content type in capitals", unitAnswer(200, "rq_1", { "Content-Type": "APPLICATION/JSON" })],
  ["begins with a byte order mark", answer({ status: 200, headers: ID, body: `\uFEFF${BODY}` })],
  [
    "comes after early hints",
    Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\n\r\n"), unitAnswer(200, "rq_1")]),
  ],
  ["has large headers", unitAnswer(200, "rq_1", { "X-Large": "x".repeat(8000) })],
  ["comes in chunks", chunked(BODY)],
];

const BROKEN_JSON = "status 200 with broken JSON";
const OTHER_JSON = "status 200 with other JSON";

/** Successes that are not the API's, and what is wrong with them. */
const REFUSED: [what: string, bytes: Buffer, got: string][] = [
  [
    "a page",
    answer({ status: 200, headers: { ...ID, "Content-Type": "text/html" }, body: PAGE }),
    "status 200 with text/html",
  ],
  [
    "JSON that calls itself text",
    unitAnswer(200, "rq_1", { "Content-Type": "text/plain" }),
    "status 200 with text/plain",
  ],
  ["without content type", unitAnswer(200, "rq_1", { "Content-Type": "" }), "status 200 with no content type"],
  ["a page that calls itself JSON", answer({ status: 200, headers: ID, body: PAGE }), BROKEN_JSON],
  [
    "half of its JSON, in the length of the half",
    answer({ status: 200, headers: ID, body: BODY.slice(0, 99) }),
    BROKEN_JSON,
  ],
  ["longer than it announces", unitAnswer(200, "rq_1", { "Content-Length": "99" }), BROKEN_JSON],
  // What comes of it is not told from a whole text by fetch.
  ["gzip that is cut short", answer({ status: 200, headers: GZIP, body: gzipSync(BODY).subarray(0, 60) }), BROKEN_JSON],
  ["empty", answer({ status: 200, headers: ID }), BROKEN_JSON],
  ["null", answer({ status: 200, headers: ID, body: "null" }), OTHER_JSON],
  ["a list in JSON", answer({ status: 200, headers: ID, body: "[]" }), OTHER_JSON],
  ["text in JSON", answer({ status: 200, headers: ID, body: '"unit"' }), OTHER_JSON],
];

/** Answers that are broken on the way, so that another attempt may get a whole one. */
const BROKEN: [what: string, bytes: Buffer | string, attempt: string][] = [
  ["is no gzip though it says so", answer({ status: 200, headers: GZIP, body: BODY }), "200 connection_failed rq_1"],
  ["announces two lengths", unitAnswer(200, "rq_1", { "Content-length": "5" }), "- connection_failed -"],
  [
    "has larger headers than can be taken",
    unitAnswer(200, "rq_1", { "X-Huge": "x".repeat(200_000) }),
    "- connection_failed -",
  ],
  ["is no HTTP", "220 mail.example ESMTP\r\n", "- connection_failed -"],
];

/** Answers that are whole, and not what was asked for. */
export const strangeAnswers: readonly HostileCase[] = [
  ...READ.map(([what, send]): HostileCase => ({
    name: `an answer is read that ${what}`,
    script: [onRequest({ send })],
    calls: [retrieve()],
    sent: ONCE,
    outcomes: [RIGHT],
  })),
  ...REFUSED.map(([what, send, got]): HostileCase => ({
    name: `an answer is refused, and not asked for again, that is ${what}`,
    script: [onRequest({ send })],
    calls: [retrieve()],
    sent: ONCE,
    outcomes: [notOurs(200, got)],
  })),
  ...BROKEN.map(([what, send, attempt]): HostileCase => ({
    name: `a call is sent again when its answer ${what}`,
    script: [onRequest({ send }), onRequest({ send: unitAnswer(200, "rq_2") })],
    calls: [retrieve()],
    sent: [...ONCE, ...ONCE],
    waits: [250],
    outcomes: [{ data: UNIT, requestId: "rq_2", attempts: [attempt, "200 - rq_2"] }],
  })),
  {
    name: "a server that does not speak HTTP is given up on",
    script: Array.from({ length: 3 }, () => onConnection({ send: "SSH-2.0-OpenSSH_9.2\r\n" })),
    calls: [retrieve()],
    sent: [],
    waits: [250, 500],
    outcomes: [
      {
        error: "ConnectionError",
        code: "connection_failed",
        message: UNREACHED,
        requestId: null,
        attempts: Array.from({ length: 3 }, () => "- connection_failed -"),
      },
    ],
  },
  {
    name: "a proxy's page that comes every time is given up on, and named so",
    script: Array.from({ length: 3 }, () =>
      onRequest({ send: answer({ status: 502, headers: { "Content-Type": "text/html" }, body: PAGE }) }),
    ),
    calls: [retrieve()],
    sent: THRICE,
    waits: [250, 500],
    outcomes: [
      {
        error: "ResponseError",
        code: "response_unreadable",
        message: notTheApi("status 502 with text/html"),
        requestId: null,
        attempts: Array.from({ length: 3 }, () => "502 response_unreadable -"),
        status: 502,
      },
    ],
  },
  {
    name: "no content where a unit was asked for is refused",
    script: [onRequest({ send: "HTTP/1.1 204 No Content\r\nRequest-Id: rq_1\r\n\r\n" })],
    calls: [retrieve()],
    sent: ONCE,
    outcomes: [notOurs(204, "status 204 with no content type")],
  },
  {
    name: "a unit where a list was asked for is refused",
    script: [onRequest({ send: unitAnswer(200, "rq_1") })],
    calls: [(augno) => augno.units.list()],
    sent: ["GET /v1/core/units no key"],
    outcomes: [notOurs(200, OTHER_JSON)],
  },
  {
    name: "a page with 200 does not pass for a deletion",
    script: [onRequest({ send: answer({ status: 200, headers: { ...ID, "Content-Type": "text/html" }, body: PAGE }) })],
    calls: [remove()],
    sent: [`${SENT.remove} no key`],
    outcomes: [notOurs(200, "status 200 with text/html")],
  },
  {
    name: "an error that repeats the API key does not show it",
    script: [
      onRequest({
        send: answer({
          status: 401,
          headers: ID,
          body: JSON.stringify({ error: { code: "invalid_credentials", message: `Not ours: ${API_KEY}.` } }),
        }),
      }),
    ],
    calls: [retrieve()],
    sent: ONCE,
    outcomes: [
      apiFailure("AuthenticationError", "invalid_credentials", ["401 invalid_credentials rq_1"], {
        message: "Not ours: aug_sk_test_….",
      }),
    ],
  },
  {
    name: "a body that a 204 must not have is not taken for the next answer",
    script: [
      onRequest({
        send: Buffer.concat([
          Buffer.from('HTTP/1.1 204 No Content\r\nRequest-Id: rq_1\r\nContent-Length: 13\r\n\r\n{"id":"evil"}'),
        ]),
      }),
      onRequest({ send: unitAnswer(200, "rq_2") }),
    ],
    calls: [remove(), retrieve()],
    sent: [`${SENT.remove} no key`, ...ONCE],
    outcomes: [
      { data: undefined, requestId: "rq_1", attempts: ["204 - rq_1"] },
      { data: UNIT, requestId: "rq_2", attempts: ["200 - rq_2"] },
    ],
  },
  {
    name: "an answer that comes twice is not taken for the next call's",
    script: [
      onRequest({ send: Buffer.concat([unitAnswer(201, "rq_1"), unitAnswer(201, "rq_1")]) }),
      onRequest({ send: unitAnswer(201, "rq_2") }),
    ],
    calls: [create(), create()],
    sent: [`${SENT.create} key A`, `${SENT.create} key B`],
    outcomes: [
      { data: UNIT, requestId: "rq_1", attempts: ["201 - rq_1"] },
      { data: UNIT, requestId: "rq_2", attempts: ["201 - rq_2"] },
    ],
  },
];

function chunked(body: string): Buffer {
  const chunks = [body.slice(0, 50), body.slice(50)].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
  const headers = { ...ID, "Content-Length": "", "Transfer-Encoding": "chunked" };
  return answer({ status: 200, headers, body: `${chunks.join("")}0\r\n\r\n` });
}

function notOurs(status: number, got: string): Failure {
  return {
    error: "ResponseError",
    code: "response_unreadable",
    message: notTheApi(got),
    requestId: "rq_1",
    attempts: [`${status} response_unreadable rq_1`],
    status,
  };
}
