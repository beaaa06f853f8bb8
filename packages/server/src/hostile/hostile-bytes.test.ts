import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerValidators } from "../generated/answer-validators.js";
import { listen, type Listening } from "../http/listen.ts";
import { admissionLimits } from "../operating/admission.ts";
import { connectRaw } from "../testing/raw-connection.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/* What no client made of `fetch` can send: bytes, on a socket. */

let server: ServerUnderTest;
let listening: Listening;

beforeAll(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
  const where = { port: 0, host: "127.0.0.1", allowHosts: [] };
  listening = await listen(server.app, server.services, {
    ...where,
    ...admissionLimits,
    limits: { grace: 0, arrival: 300, wait: 200, checkInterval: 20 },
  });
});

afterAll(async () => {
  await listening.close();
  await server.close();
});

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("GET", "POST", "PATCH", "DELETE", "HEAD") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("CONNECT", "TRACE", "PRI", "get", "G\u0000T", "", "GET GET", "QUERY", "SOURCE"),
  },
);

const target = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "/v1/core/units",
      "/v1/core/units?limit=1",
      "/v1/auth/api-keys",
      "/v1/core/request-logs",
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "*",
      "/",
      "//",
      "//evil.example/v1/core/units",
      "/v1/core/../core/units",
      "/v1/core/units/..",
      "/../../etc/passwd",
      "/v1//core/units",
      "/v1/core%2funits",
      "/v1/core/units/%2e%2e",
      "/v1/core/units%00",
      "/%",
      "/%zz",
      "/\u00ff\u00fe",
      "/a b",
      "/v1/core/units#a",
      "/v1/core/units\\..",
      "http://localhost/v1/core/units",
      "http://evil.example/v1/core/units",
      "http://",
      "localhost:80",
      "ftp://localhost/",
      "/v1/core/units?\u0000",
      "?limit=1",
      "",
      `/${"a".repeat(9000)}`,
      `/${"\u00ff".repeat(8000)}`,
      `/?q=${"\u00e9".repeat(8000)}`,
      `/${"%".repeat(8000)}`,
    ),
  },
);

const headerLine = fc.constantFrom(
  "Host: evil.example",
  "Host: localhost",
  "Host:",
  "Host: localhost:99999",
  "Host: [::1",
  "hOsT: a b",
  "Content-Length: 0",
  "Content-Length: 5",
  "Content-Length: 99999999999999999999",
  "Content-Length: -1",
  "Content-Length: 2, 2",
  "Content-Length: 1e1",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Transfer-Encoding: identity",
  "Transfer-Encoding: chunked, chunked",
  "Content-Type: application/json",
  "Content-Encoding: gzip",
  "Expect: 100-continue",
  "Expect: tea",
  "Upgrade: h2c",
  "Connection: Upgrade",
  "Connection: close, keep-alive",
  "Authorization: Bearer x",
  "Authorization:",
  "Idempotency-Key: a",
  "Idempotency-Key: \u00ff",
  `Idempotency-Key: ${"x".repeat(300)}`,
  "Origin: null",
  "Cookie: a=b",
  "A : b",
  ": a",
  "A: \u0001",
  "A: \u0000",
  " A: b",
  "A\u00ff: b",
  "A",
  `A: ${"x".repeat(17_000)}`,
  "B: c\r\nB: c\r\nB: c",
  "C: a\nD: b",
  "__proto__: a",
  Array.from({ length: 120 }, (_, index) => `X-${index}: a`).join("\r\n"),
);

const body = fc.constantFrom(
  "",
  "{}",
  "[1,",
  '5\r\n{"a":\r\n0\r\n\r\n',
  "zz\r\n",
  "0\r\n\r\n",
  "fffffffffffffffff\r\n",
  "\u0000\u00ff",
  "GET / HTTP/1.1\r\n\r\n",
  "x".repeat(3000),
);

interface Bytes {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly isKnown: boolean;
  readonly headers: readonly string[];
  readonly body: string;
  readonly isCutOff: boolean;
}

const bytes = fc.record<Bytes>({
  method,
  target,
  version: fc.oneof(
    { weight: 12, arbitrary: fc.constant("HTTP/1.1") },
    { weight: 1, arbitrary: fc.constantFrom("HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "HTTP", "") },
  ),
  isKnown: fc.boolean(),
  headers: fc.array(headerLine, { maxLength: 3 }),
  body,
  isCutOff: fc.boolean(),
});

function textOf({ method: verb, target: path, version, isKnown, headers, body: content }: Bytes): string {
  const key = isKnown ? [`Authorization: Bearer ${server.keys.sandbox_secret}`] : [];
  return [`${verb} ${path} ${version}`, `Host: localhost:${listening.port}`, ...key, ...headers, "", content].join(
    "\r\n",
  );
}

/** Sends bytes and, unless the connection is to be cut off, waits for what comes before the server closes it. */
async function exchange(request: Bytes): Promise<string> {
  const { socket } = await connectRaw(listening.port);
  let received = "";
  socket.setEncoding("latin1").on("data", (text) => (received += String(text)));
  const closed = new Promise<void>((resolve) => socket.once("close", resolve).once("error", () => resolve()));
  socket.write(textOf(request), "latin1");
  if (request.isCutOff) socket.destroy();
  else socket.end();
  await closed;
  return received;
}

/** The answers that came on a connection; one to HEAD has a length and no body. */
function answersIn(text: string): { status: number; head: string; body: string }[] {
  return text
    .split(/(?=HTTP\/1\.1 [0-9]{3} )/)
    .filter((part) => part !== "")
    .map((part) => {
      const [head = "", ...rest] = part.split("\r\n\r\n");
      return { status: Number(head.slice(9, 12)), head, body: rest.join("\r\n\r\n") };
    });
}

const statuses = new Set<number>();

function expectContract({ status, head, body: text }: { status: number; head: string; body: string }): void {
  statuses.add(status);
  if (status === 100) return;
  expect(head).toMatch(/\r\nRequest-Id: rq_[0-9a-z]{26}\r\n/i);
  expect(head).toMatch(/\r\nRateLimit-Remaining: [0-9]+\r\n/i);
  if (status < 400) return expect([200, 201, 204]).toContain(status);
  // The one failure that a client can cause is its own slowness.
  expect(status < 500 || status === 504).toBe(true);
  if (text === "") return;
  const answer: unknown = JSON.parse(text.slice(0, Number(/content-length: ([0-9]+)/i.exec(head)?.[1])));
  expect(answerValidators["list-units"][400]?.(answer)).toBe(true);
}

test("whatever bytes come, each answer is one of the contract, and the next request is answered", async () => {
  const property = fc.asyncProperty(fc.array(bytes, { minLength: 1, maxLength: 8, size: "max" }), async (requests) => {
    const received = await Promise.all(requests.map(exchange));
    for (const text of received) for (const answer of answersIn(text)) expectContract(answer);
    const headers = { authorization: `Bearer ${server.keys.sandbox_secret}` };
    const next = await fetch(`http://127.0.0.1:${listening.port}/v1/core/request-logs?limit=10`, { headers });
    expect(next.status).toBe(200);
  });
  await fc.assert(property, { seed: 4, numRuns: 250 });
  // They come through to the operations, or they would show nothing.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405]));
});
