import type { Socket } from "node:net";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { admissionLimits } from "../operating/admission.ts";
import { connectRaw } from "../testing/raw-connection.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import type { AppEnv } from "./exchange.ts";
import { listen, type Listening, type ListenOptions } from "./listen.ts";

let server: ServerUnderTest;
let listening: Listening | null;

beforeEach(async () => {
  server = await openServerUnderTest();
  listening = null;
});

afterEach(async () => {
  await listening?.close();
  await server.close();
});

async function start(limits: ListenOptions["limits"] = {}, app: Hono<AppEnv> = server.app): Promise<number> {
  const where = { port: 0, host: "127.0.0.1", allowHosts: [] };
  const short = { grace: 0, checkInterval: 20, ...limits };
  listening = await listen(app, server.services, { ...where, ...admissionLimits, limits: short });
  return listening.port;
}

/** Sends bytes and answers all that comes until the server closes. */
async function exchange(port: number, text: string): Promise<string> {
  const connection = await connectRaw(port);
  connection.send(text);
  return connection.received();
}

/** The error that an answer as bytes tells of, after a status line. */
function errorOf(answer: string): { status: number; error: Record<string, unknown> } {
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toMatch(/\r\nContent-Type: application\/json\r\n/i);
  expect(head).toMatch(/\r\nRequest-Id: rq_[0-9a-z]{26}\r\n/i);
  expect(head).toMatch(/\r\nAugno-Version: [\d-]+\r\n/i);
  return { status: Number(head.split(" ")[1]), error: JSON.parse(body).error };
}

const notHttp =
  "The request must be HTTP/1.1; it cannot be read as that. Send it with an HTTP client, to http:// and not https://.";

const head = (port: number, lines: readonly string[]): string =>
  [`GET /v1/core/units HTTP/1.1`, `Host: localhost:${port}`, ...lines, "", ""].join("\r\n");

describe("what is no request of HTTP", () => {
  test.each([
    ["text", "hello\r\n\r\n"],
    ["a TLS handshake", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
    ["a header without a name", "GET / HTTP/1.1\r\n: x\r\n\r\n"],
    ["a length that is none", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ten\r\n\r\n"],
    ["two framings", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"],
    ["a folded header", "GET / HTTP/1.1\r\nHost: localhost\r\nA: b\r\n c\r\n\r\n"],
    ["a control character in a header", "GET / HTTP/1.1\r\nHost: localhost\r\nA: \u0001\r\n\r\n"],
  ])("%s is answered as the API answers errors", async (_case, text) => {
    const { status, error } = errorOf(await exchange(await start(), text));
    expect([status, error["code"], error["message"]]).toEqual([400, "parameter_invalid", notHttp]);
    expect(error["request_log_url"]).toBeNull();
    expect(server.lines.at(-1)).toMatchObject({
      request_id: error["request_id"],
      client_ip: "127.0.0.1",
      msg: "answered parameter_invalid before the request was read",
    });
  });

  test.each([
    [
      "after the headers with the key",
      (key: string) => `GET / HTTP/1.1\r\nAuthorization: Bearer ${key}\r\n: x\r\n\r\n`,
    ],
    ["before it", (key: string) => `GET / HTTP/1.1\r\n: x\r\nAuthorization: Bearer ${key}\r\n\r\n`],
    ["with the key as the method", (key: string) => `${key} / HTTP/1.1\r\n\r\n`],
    ["with the key in the target", (key: string) => `GET /${key} HTTP/9\r\n\r\n`],
    ["in headers that are too large", (key: string) => `GET / HTTP/1.1\r\nA: ${key}${"x".repeat(17_000)}\r\n\r\n`],
    ["with the key in what makes no URL", (key: string) => `GET /${key} HTTP/1.1\r\nHost: [${key}\r\n\r\n`],
  ])("leaves no key in the operator's log where it breaks %s", async (_case, request) => {
    const key = server.keys.sandbox_secret;
    const connection = await connectRaw(await start());
    connection.send(request(key));
    await connection.until(/"request_log_url"/);
    connection.socket.destroy();
    const log = JSON.stringify(server.lines);
    expect(server.lines).toHaveLength(1);
    expect(log).not.toContain(key.slice("aug_sk_test_".length));
    // The form in which a Buffer is written as JSON.
    expect(log).not.toContain([...Buffer.from(key)].join(","));
  });

  test("is told in the operator's log by the parser's own words", async () => {
    await exchange(await start(), "GET / HTTP/1.1\r\n: x\r\n\r\n");
    expect(server.lines.at(-1)?.["flaw"]).toEqual({
      code: "HPE_INVALID_HEADER_TOKEN",
      reason: "Invalid header token",
      bytesParsed: 16,
    });
  });

  test("leaves the server as it was", async () => {
    const port = await start();
    for (let sent = 0; sent < 20; sent++) await exchange(port, "\u0000\r\n\r\n");
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });
});

test("what comes behind a request on one connection is carried out after it", async () => {
  const port = await start();
  const lines = [`Host: localhost:${port}`, `Authorization: Bearer ${server.keys.sandbox_secret}`];
  const body = JSON.stringify({ name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "1" });
  const write = [...lines, "Content-Type: application/json", `Content-Length: ${body.length}`];
  const create = `POST /v1/core/units HTTP/1.1\r\n${write.join("\r\n")}\r\n\r\n${body}`;
  const read = `GET /v1/core/units?q=coil HTTP/1.1\r\n${lines.join("\r\n")}\r\n`;
  const answers = await exchange(port, `${create}${create}${read}\r\n${read}Connection: close\r\n\r\n`);
  expect(answers.match(/HTTP\/1\.1 \d+|"name":"\w+"/g)).toEqual([
    "HTTP/1.1 201",
    '"name":"Coil"',
    "HTTP/1.1 409",
    "HTTP/1.1 200",
    '"name":"Coil"',
    "HTTP/1.1 200",
    '"name":"Coil"',
  ]);
});

test.each([
  ["a write", 1],
  ["a write and reads", 3],
])("what cannot be read behind %s on one connection is refused after the answers", async (_case, count) => {
  const port = await start();
  const lines = [`Host: localhost:${port}`, `Authorization: Bearer ${server.keys.sandbox_secret}`];
  const body = JSON.stringify({ name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "1" });
  const write = [...lines, "Content-Type: application/json", `Content-Length: ${body.length}`];
  const create = `POST /v1/core/units HTTP/1.1\r\n${write.join("\r\n")}\r\n\r\n${body}`;
  const read = `GET /v1/core/units?q=coil HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  const answers = await exchange(port, `${create}${read.repeat(count - 1)}garbage\r\n\r\n`);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([
    "HTTP/1.1 201",
    ...Array.from({ length: count - 1 }, () => "HTTP/1.1 200"),
    "HTTP/1.1 400",
  ]);
});

test("as many requests behind each other as one connection may have are answered, and one more ends it", async () => {
  const port = await start({ pipelined: 3 });
  const end = head(port, ["Connection: close"]);
  const answers = await exchange(port, `${head(port, []).repeat(2)}${end}`);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 401", "HTTP/1.1 401", "HTTP/1.1 401"]);
  const flood = await connectRaw(port);
  const closed = new Promise((resolve) => flood.socket.once("close", resolve).on("error", () => {}));
  flood.send(head(port, []).repeat(500));
  await closed;
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toMatch(/refused\w*\{reason="overload"\} 1\n/);
});

test("CONNECT is answered as the API answers errors", async () => {
  const port = await start();
  const { sandbox_secret: key } = server.keys;
  const lines = ["CONNECT example.com:443 HTTP/1.1", "Host: example.com:443", `Authorization: Bearer ${key}`];
  const { status, error } = errorOf(await exchange(port, `${lines.join("\r\n")}\r\n\r\n`));
  expect([status, error["code"], error["message"]]).toEqual([
    400,
    "parameter_invalid",
    "The request must be one to the API; CONNECT asks for a proxy, which this is not. Send another method.",
  ]);
  expect((await server.records("sandbox")).logs).toEqual([]);
});

describe("a body that is framed wrongly", () => {
  test.each([
    ["after its first piece", "chunked", '5\r\n{"nam\r\nno length\r\n'],
    ["from its beginning", "chunked", "no length\r\n"],
    ["by a coding that tells no end", "identity", "{}"],
  ])("%s is answered by the app, and its key's log has it", async (_case, coding, body) => {
    const port = await start();
    const lines = [
      "POST /v1/core/units HTTP/1.1",
      `Host: localhost:${port}`,
      `Authorization: Bearer ${server.keys.sandbox_secret}`,
      "Content-Type: application/json",
      `Transfer-Encoding: ${coding}`,
    ];
    const answer = await exchange(port, `${lines.join("\r\n")}\r\n\r\n${body}`);
    expect(answer).toMatch(/\r\nConnection: close\r\n/);
    const { status, error } = errorOf(answer);
    expect([status, error["code"], error["message"]]).toEqual([400, "parameter_invalid", notHttp]);
    const { logs } = await server.records("sandbox");
    expect(logs).toMatchObject([{ id: error["request_id"], status_code: 400, error_code: "parameter_invalid" }]);
  });

  test("and that nobody reads does no harm to the answer, and ends the connection", async () => {
    const port = await start();
    const answer = await exchange(port, `${head(port, ["Transfer-Encoding: identity"])}GET / HTTP/1.1\r\n\r\n`);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 401"]);
  });
});

describe("a request that is too large", () => {
  test.each<[string, (port: number) => string, string]>([
    [
      "headers of more than 16 KiB",
      (port) => head(port, [`A: ${"x".repeat(17_000)}`]),
      "The request's path, query and headers must have at most 16384 bytes in all; they have more. " +
        "Send fewer or shorter ones.",
    ],
    [
      "more than 100 headers",
      (port) => head(port, [...Array.from({ length: 150 }, () => "A: b"), "Connection: close"]),
      "The request must have at most 100 headers; it has 152. Send fewer.",
    ],
    [
      "a target of more than 8192 characters",
      (port) => head(port, ["Connection: close"]).replace("/units ", `/units?q=${"x".repeat(9000)} `),
      "The request's path and query must have at most 8192 characters; they have 9017. Send fewer or shorter parameters.",
    ],
  ])("for %s is refused", async (_case, request, message) => {
    const port = await start();
    const { status, error } = errorOf(await exchange(port, request(port)));
    expect([status, error["code"], error["message"]]).toEqual([400, "parameter_invalid", message]);
  });
});

describe("a slow client", () => {
  const late = "The request must come whole within 0.1 seconds; it did not. Send it again, faster.";

  test("that does not end its headers is answered 504", async () => {
    const port = await start({ arrival: 100 });
    const { status, error } = errorOf(await exchange(port, "GET / HTTP/1.1\r\nHost: local"));
    expect([status, error["code"], error["message"]]).toEqual([504, "timeout", late]);
  });

  test("that does not end its body is answered by the app, and its key's log has it", async () => {
    const port = await start({ arrival: 100 });
    const connection = await connectRaw(port);
    const lines = [
      "POST /v1/core/units HTTP/1.1",
      `Host: localhost:${port}`,
      `Authorization: Bearer ${server.keys.sandbox_secret}`,
      "Content-Type: application/json",
      "Content-Length: 100",
    ];
    connection.send(`${lines.join("\r\n")}\r\n\r\n{"name":`);
    const answer = await connection.received();
    expect(answer).toMatch(/\r\nConnection: close\r\n/);
    const { status, error } = errorOf(answer);
    expect([status, error["code"], error["message"]]).toEqual([504, "timeout", late]);
    const { logs } = await server.records("sandbox");
    expect(logs).toMatchObject([{ id: error["request_id"], status_code: 504, error_code: "timeout" }]);
  });

  test("that leaves its answer unread loses its connection", async () => {
    let noteEnd = (): void => {};
    const ended = new Promise<void>((resolve) => (noteEnd = resolve));
    const large = new Hono<AppEnv>().get("*", (c) => {
      // The bindings tell of a part of it only; of a request that comes by a port, it is a socket.
      (c.env.incoming?.socket as Socket | undefined)?.once("close", noteEnd);
      return c.text("x".repeat(50_000_000));
    });
    const port = await start({ stall: 100 }, large);
    const connection = await connectRaw(port);
    connection.socket.pause();
    connection.send(head(port, []));
    const closed = new Promise((resolve) => connection.socket.once("close", resolve).on("error", () => {}));
    await ended;
    connection.socket.resume();
    await closed;
    expect(connection.socket.bytesRead).toBeLessThan(50_000_000);
  });

  test.each([{ stall: 100 }, { arrival: 100 }])("that is idle loses its connection: %j", async (limits) => {
    const connection = await connectRaw(await start(limits));
    expect(await connection.received()).toBe("");
    expect(server.lines).toEqual([]);
  });
});

describe("the Host of a request", () => {
  test.each(["evil.example", "localhost:1", "localhost"])("is refused where it is %s", async (host) => {
    const port = await start();
    const { status, error } = errorOf(
      await exchange(port, head(port, ["Connection: close"]).replace(`localhost:${port}`, host)),
    );
    expect([status, error["code"], error["param"], error["message"]]).toEqual([
      400,
      "parameter_invalid",
      "Host",
      `The header "Host" must be a name that this server goes by, such as localhost:${port}; got "${host}". ` +
        "Call it by such a name, or start it with --allow-host and the name.",
    ]);
  });

  test("is refused where there is none", async () => {
    const { error } = errorOf(await exchange(await start(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    expect([error["code"], error["param"]]).toEqual(["parameter_missing", "Host"]);
  });

  test("is refused where there are two", async () => {
    const port = await start();
    const { error } = errorOf(await exchange(port, head(port, ["Host: evil.example", "Connection: close"])));
    expect([error["code"], error["param"]]).toEqual(["parameter_invalid", "Host"]);
  });

  test("is that of the target where the target is a whole URL", async () => {
    const port = await start();
    const lines = (host: string): string => head(port, ["Connection: close"]).replace("GET /", `GET http://${host}/`);
    expect(errorOf(await exchange(port, lines("evil.example"))).error["param"]).toBe("Host");
    expect(errorOf(await exchange(port, lines(`localhost:${port}`))).error["code"]).toBe("invalid_credentials");
  });
});

describe("a body that a client asks before sending", () => {
  const BODY = '{"name":""}';
  const asks = (port: number, key: string, length: number): string => {
    const lines = [`Host: localhost:${port}`, `Authorization: Bearer ${key}`, "Content-Type: application/json"];
    return `POST /v1/core/units HTTP/1.1\r\n${lines.join("\r\n")}\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`;
  };

  test("is asked for once it is read, and the connection stays", async () => {
    const port = await start();
    const connection = await connectRaw(port);
    connection.send(asks(port, server.keys.sandbox_secret, BODY.length));
    await connection.until(/^HTTP\/1\.1 100 Continue\r\n\r\n$/);
    connection.send(`${BODY}GET / HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
    expect((await connection.received()).match(/HTTP\/1\.1 \d+/g)).toEqual([
      "HTTP/1.1 100",
      "HTTP/1.1 400",
      "HTTP/1.1 401",
    ]);
  });

  test.each([
    ["of nobody", false, BODY.length, 401],
    ["that is too large", true, 2_000_000, 413],
  ])("is not asked for where it is one %s, and the connection ends", async (_case, isKnown, length, status) => {
    const port = await start();
    const answer = await exchange(port, asks(port, isKnown ? server.keys.sandbox_secret : "unknown", length));
    expect(answer).toMatch(/\r\nConnection: close\r\n/);
    expect(errorOf(answer).status).toBe(status);
  });
});

test("an expectation is ignored", async () => {
  const port = await start();
  const answer = await exchange(port, head(port, ["Expect: the-best", "Connection: close"]));
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
});
