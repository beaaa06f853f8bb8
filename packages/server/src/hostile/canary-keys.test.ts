import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { activateDemoAccount } from "../accounts/activate-demo-account.ts";
import { operations } from "../generated/operations.ts";
import { systemUnits } from "../generated/system-units.ts";
import { listen } from "../http/listen.ts";
import { createKey } from "../keys/key-format.ts";
import { admissionLimits } from "../operating/admission.ts";
import type { Operation } from "../operation.ts";
import { connectRaw } from "../testing/raw-connection.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/* A key that is sent where none belongs is found nowhere afterwards: not in a file, the operator's log or an answer. */

const KILOGRAM = systemUnits[0]?.id ?? "";
const KINDS = [
  { type: "secret", environment: "sandbox" },
  { type: "secret", environment: "production" },
  { type: "publishable", environment: "sandbox" },
  { type: "publishable", environment: "production" },
] as const;

/** A text each of whose characters is written as the function does. */
const each = (text: string, write: (code: string) => string): string =>
  Array.from(text, (character) => write(character.charCodeAt(0).toString(16).padStart(2, "0"))).join("");
const percents = (text: string): string => each(text, (code) => `%${code}`);
const escapes = (text: string): string => each(text, (code) => `\\u00${code}`);

/** Ways to write a key in a URL or a header. */
const WRITINGS: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => `before ${key}, after`,
  percents,
  (key) => percents(percents(key)),
  (key) => key.replaceAll("_", "%5f"),
  (key) => key.toUpperCase(),
];

/** Ways to write text in JSON. */
const JSON_WRITINGS: readonly ((json: string, key: string) => string)[] = [
  (json) => json,
  (json, key) => json.replaceAll(key, escapes(key)),
  (json, key) => json.replaceAll(key, `\\u0061${key.slice(1)}`),
  (json, key) => json.replaceAll(key, percents(key)),
  (json, key) => json.replaceAll(key, escapes(escapes(key))),
  (json) => json.slice(0, -1),
  (json) => Buffer.from(json, "utf16le").toString("latin1"),
];

let server: ServerUnderTest;
let canaries: readonly string[];
let answers: string[];

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
  await activateDemoAccount(server.services.storage, server.services.clock);
  canaries = [...Object.values(server.keys), ...KINDS.map(createKey)];
  answers = [];
});

afterEach(() => server.close());

/** What follows a key's prefix, without the ends that its redacted form shows. */
function hiddenPartOf(key: string): string {
  return key.slice(key.lastIndexOf("_") + 5, -4);
}

/** All that the server has written or answered. */
function everything(): string {
  const files = readdirSync(server.folder).map((name) => readFileSync(join(server.folder, name), "latin1"));
  return [...files, JSON.stringify(server.lines), ...answers].join("\n");
}

/** The keys that are found in it: as they are or were written, or as the numbers of a buffer's bytes, as logs print them. */
function findCanaries(): readonly string[] {
  const text = everything();
  if (!text.includes("[redacted]")) throw new Error("What is masked must be found; nothing was looked through.");
  return canaries.filter((key) => {
    const hidden = hiddenPartOf(key);
    const codes = JSON.stringify([...Buffer.from(hidden)]).slice(1, -1);
    const forms = [
      hidden,
      percents(hidden),
      percents(percents(hidden)),
      escapes(hidden),
      escapes(escapes(hidden)),
      Buffer.from(hidden, "utf16le").toString("latin1"),
      hidden.toUpperCase(),
      codes,
    ];
    return forms.some((form) => text.includes(form));
  });
}

async function send(operation: Operation, path: string, init: RequestInit, caller: string | null): Promise<void> {
  const body = operation.body === null ? {} : { body: init.body ?? "{}" };
  const headers = { "Content-Type": "application/json", ...init.headers };
  const response = await server.send(path, caller, { method: operation.method, headers, ...body });
  answers.push(await response.text(), JSON.stringify([...response.headers]));
}

test.each(Object.values<Operation>(operations).map((operation) => [operation.id, operation] as const))(
  "%s keeps no key, wherever it was sent",
  async (_, operation) => {
    const path = operation.path.replace("{id}", KILOGRAM);
    const callers = [server.keys.sandbox_secret, server.keys.production_secret, server.keys.sandbox_publishable, null];
    const names = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    const headers = [
      "User-Agent",
      "Idempotency-Key",
      "Origin",
      "Content-Type",
      "Augno-Version",
      "Augno-Simulate",
      "Augno-Simulate-Latency",
      "Cookie",
      "Referer",
    ];
    const fields = operation.body?.fields.map(({ pointer }) => pointer.split("/")[1] ?? "") ?? [];
    for (const [turn, caller] of callers.entries()) {
      // One of the account and one that is invented, by turns.
      const canary = canaries[turn + 4 * (turn % 2)] ?? "";
      for (const write of WRITINGS) {
        const text = write(canary);
        await send(operation, operation.path.replace("{id}", text), {}, caller);
        await send(operation, `${path}/${text}`, {}, caller);
        for (const name of [...names, "unknown"]) await send(operation, `${path}?${name}=${text}`, {}, caller);
        await send(operation, `${path}?${text}=1&limit=${text}`, {}, caller);
        for (const name of headers) await send(operation, path, { headers: { [name]: text } }, caller);
      }
      for (const field of new Set([...fields, canary])) {
        for (const value of [canary, [canary], { [canary]: { a: [canary] } }]) {
          for (const write of JSON_WRITINGS)
            await send(operation, path, { body: write(JSON.stringify({ [field]: value }), canary) }, caller);
        }
      }
    }
    expect(findCanaries()).toEqual([]);
    const { logs } = await server.records("sandbox");
    expect(logs.length).toBeGreaterThan(100);
  },
);

test("a whole and valid request with a key in its texts stores none", async () => {
  for (const key of canaries) {
    for (const write of JSON_WRITINGS) {
      const unit = {
        name: `a ${key}`,
        abbreviation: hiddenPartOf(key).slice(0, 4),
        type: "mass",
        ratio_numerator: "1",
      };
      await send(
        operations["create-unit"],
        "/v1/core/units",
        { body: write(JSON.stringify(unit), key), headers: { "Idempotency-Key": key } },
        server.keys.sandbox_secret,
      );
      const apiKey = {
        name: key,
        type: "publishable",
        role: "read_only",
        allowed_origins: [`https://${key.toLowerCase()}.example`],
      };
      await send(
        operations["create-api-key"],
        "/v1/auth/api-keys",
        { body: write(JSON.stringify(apiKey), key) },
        server.keys.sandbox_secret,
      );
    }
  }
  expect(findCanaries()).toEqual([]);
});

test("a new key stands in the answer that makes it, in that to the same request sent again, and nowhere else", async () => {
  const made: string[] = [];
  const path = "/v1/auth/api-keys";
  const body = JSON.stringify({ name: "New", type: "secret", role: "admin" });
  for (const caller of [server.keys.sandbox_secret, server.keys.production_secret]) {
    for (const idempotencyKey of ["a", "a"]) {
      const headers = { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey };
      const created = await server.send(path, caller, { method: "POST", body, headers });
      const { secret, api_key } = JSON.parse(await created.text());
      const rotated = await server.send(`${path}/${api_key.id}/actions/rotate`, caller, {
        method: "POST",
        headers: { "Idempotency-Key": "b" },
      });
      made.push(secret, JSON.parse(await rotated.text()).secret);
    }
    for (const list of [path, "/v1/core/request-logs", "/v1/core/events"])
      answers.push(await (await server.send(list, caller)).text());
  }
  expect(new Set(made).size).toBe(4);
  canaries = made;
  expect(findCanaries()).toEqual([]);
});

test("bytes that are no request, and hosts and targets of every form, leave no key", async () => {
  const where = { port: 0, host: "127.0.0.1", allowHosts: [] };
  const listening = await listen(server.app, server.services, {
    ...where,
    ...admissionLimits,
    limits: { grace: 0, arrival: 200, checkInterval: 20 },
  });
  for (const key of canaries) {
    const authorization = `Authorization: Bearer ${server.keys.sandbox_secret}`;
    for (const lines of [
      [`GET / HTTP/1.1`, `Host: ${key}`, authorization],
      [`GET http://${key}/v1/core/units HTTP/1.1`, "Host: localhost", authorization],
      [`GET http://${key}:${key}@localhost/v1/core/units?q=${key}#${key} HTTP/1.1`, "Host: localhost", authorization],
      [`GET /${key}/../v1/core/units/${key} HTTP/1.1`, "Host: localhost", authorization],
      [`${key} / HTTP/1.1`, "Host: localhost"],
      [`GET /${key} ${key}`, "Host: localhost"],
      ["GET / HTTP/1.1", "Host: localhost", `Authorization: Bearer ${key}\u0001`],
      ["GET / HTTP/1.1", "Host: localhost", `${key}: ${key}`, authorization],
      ["GET / HTTP/1.1", "Host: localhost", `${key} : ${key}`, authorization],
      ["POST /v1/core/units HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", authorization, "", key],
      ["POST /v1/core/units HTTP/1.1", "Host: localhost", "Content-Length: 500", authorization, "", key],
    ]) {
      const { socket, send: write } = await connectRaw(listening.port);
      socket.on("data", (text) => answers.push(String(text)));
      const closed = new Promise((resolve) => socket.once("close", resolve).once("error", resolve));
      write([...lines, "", ""].join("\r\n"));
      socket.end();
      await closed;
    }
  }
  await server.send(`/${canaries[0] ?? ""}`, null);
  await listening.close();
  expect(findCanaries()).toEqual([]);
});
