import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CreatedApiKey, ErrorResponse, Unit } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DAY } from "../testing/day.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { sendJson, type ReadAnswer, type SendOptions } from "../testing/send-json.ts";

const COIL = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };
const ONCE = { headers: { "Idempotency-Key": "once" } };

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ rateLimit: 1_000_000, clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

const create = (body: object = COIL, options: SendOptions = ONCE): Promise<ReadAnswer<Unit>> =>
  sendJson<Unit>(server, "POST", "/v1/core/units", body, options);

async function ownUnits(): Promise<string[]> {
  const { sandbox } = server.services.storage.environments;
  const all = { direction: "ascending", from: null, limit: 1000 } as const;
  const units = await sandbox.read((reader) => reader.scanUnits(server.accountId, {}, all));
  return units.filter(({ account_id }) => account_id !== null).map(({ name }) => name);
}

/** Another secret key of the account. */
async function anotherKey(): Promise<string> {
  const plan = { name: "Other", type: "secret", role: "admin" };
  return (await sendJson<CreatedApiKey>(server, "POST", "/v1/auth/api-keys", plan)).body.secret;
}

describe("a request that is sent again with its Idempotency-Key", () => {
  test("is answered as the first was, and carried out once", async () => {
    const first = await create();
    const second = await create({ ratio_numerator: "12500000", type: "mass", abbreviation: "coil", name: "Coil" });
    expect([first.status, first.headers.get("idempotent-replayed")]).toEqual([201, null]);
    expect([second.status, second.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
    expect(second.text).toBe(first.text);
    expect(second.headers.get("request-id")).toBe(idOf("request_log", 2));
    expect(await ownUnits()).toEqual(["Coil"]);
  });

  test("leaves its own log, and an event that says so", async () => {
    const { text } = await create();
    await create();
    const { logs, events } = await server.records("sandbox");
    const resource = { type: "unit", id: idOf("unit", 1) };
    expect(logs.map((log) => [log.status_code, log.idempotency_key, log.request_body, log.response_body])).toEqual([
      [201, "once", JSON.stringify(COIL), text],
      [201, "once", JSON.stringify(COIL), text],
    ]);
    expect(events.map((event) => [event.type, event.resource, event.changes.length])).toEqual([
      ["unit.created", resource, 7],
      ["request.replayed", resource, 0],
    ]);
  });

  test("is refused as the first was, with its own request id", async () => {
    const taken = { ...COIL, name: "KILOGRAM" };
    const first = await sendJson<ErrorResponse>(server, "POST", "/v1/core/units", taken, ONCE);
    const second = await sendJson<ErrorResponse>(server, "POST", "/v1/core/units", taken, ONCE);
    expect([first.status, first.headers.get("idempotent-replayed")]).toEqual([409, null]);
    expect([second.status, second.headers.get("idempotent-replayed")]).toEqual([409, "true"]);
    expect(second.body.error).toEqual({
      ...first.body.error,
      request_id: idOf("request_log", 2),
      request_log_url: `http://localhost:8081/v1/core/request-logs/${idOf("request_log", 2)}`,
    });
    const { logs, events } = await server.records("sandbox");
    expect(logs.map(({ error_code }) => error_code)).toEqual(["resource_exists", "resource_exists"]);
    expect(events.map(({ type }) => type)).toEqual(["request.rejected", "request.replayed"]);
  });

  test("is answered by what was kept, though the resource is gone", async () => {
    const first = await create();
    await sendJson(server, "DELETE", `/v1/core/units/${first.body.id}`);
    const second = await create();
    expect(second.text).toBe(first.text);
    expect(await ownUnits()).toEqual([]);
  });

  test("with another key of the account is answered so too", async () => {
    const first = await create();
    const second = await create(COIL, { ...ONCE, key: await anotherKey() });
    expect([second.headers.get("idempotent-replayed"), second.text]).toEqual(["true", first.text]);
  });

  test("is carried out again when more than a day has passed", async () => {
    await create();
    now += DAY;
    expect((await create()).headers.get("idempotent-replayed")).toBe("true");
    now += 1;
    const again = await create();
    expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([409, null]);
    now += DAY;
    expect((await create()).headers.get("idempotent-replayed")).toBe("true");
  });

  test("is refused where it is another request", async () => {
    await create();
    const refused = await sendJson(server, "POST", "/v1/core/units", { ...COIL, name: "Other" }, ONCE);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      error: {
        type: "idempotency_error",
        code: "idempotency_key_reused",
        message: "This Idempotency-Key was sent before with another request. Send a new key, or the same request.",
        param: null,
        errors: [],
      },
    });
    // What was refused has not taken the place of the first answer.
    expect((await create()).status).toBe(201);
  });
});

describe("an answer is not kept", () => {
  test.each([
    ["400", { ...COIL, name: 5 }, {}],
    ["413", { ...COIL, name: "x".repeat(1024 * 1024) }, {}],
    ["415", COIL, { "Content-Type": "text/plain" }],
  ])("of %s, so that the key serves for the corrected request", async (status, body, headers) => {
    const wrong = await sendJson(server, "POST", "/v1/core/units", body, { headers: { ...ONCE.headers, ...headers } });
    expect(wrong.status).toBe(Number(status));
    expect((await create()).status).toBe(201);
  });

  test("where a DELETE has a key, which it does not take", async () => {
    const { body } = await create(COIL, {});
    const path = `/v1/core/units/${body.id}`;
    expect((await sendJson(server, "DELETE", path, undefined, ONCE)).status).toBe(204);
    expect((await sendJson(server, "DELETE", path, undefined, ONCE)).status).toBe(404);
    const { logs } = await server.records("sandbox");
    expect(logs.at(-1)).toMatchObject({ idempotency_key: "once" });
  });
});

test.each([
  ["", '""'],
  ["x".repeat(256), `"${"x".repeat(100)}…"`],
])("the Idempotency-Key %.9j is refused", async (key, received) => {
  const message = `"Idempotency-Key" must be text of 1 to 255 characters; got ${received}. Send such a value, or leave it out.`;
  const refused = await sendJson(server, "POST", "/v1/core/units", COIL, { headers: { "Idempotency-Key": key } });
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({
    error: {
      code: "parameter_invalid",
      message,
      param: "Idempotency-Key",
      errors: [{ param: "Idempotency-Key", code: "parameter_invalid", message }],
    },
  });
  const { logs } = await server.records("sandbox");
  expect(logs[0]?.idempotency_key).toBe(key === "" ? null : "x".repeat(255));
});

test("of 50 requests at once with one key, one is carried out, and all that succeed have its body", async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => create()));
  const succeeded = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status !== 201);
  expect(new Set(succeeded.map(({ text }) => text)).size).toBe(1);
  expect(succeeded.filter(({ headers }) => headers.get("idempotent-replayed") === null)).toHaveLength(1);
  expect(new Set(refused.map(({ body }) => (body as unknown as ErrorResponse).error.code))).toEqual(
    new Set(["idempotency_in_progress"]),
  );
  expect(await ownUnits()).toEqual(["Coil"]);
  const { logs, events } = await server.records("sandbox");
  expect([logs.length, events.length]).toEqual([50, 50]);
  expect(events.filter(({ type }) => type === "unit.created")).toHaveLength(1);
  expect((await create()).text).toBe(succeeded[0]?.text);
});

describe("an answer that holds a secret", () => {
  const KEY = { name: "CI", type: "secret", role: "admin" };
  const createKey = (options: SendOptions = ONCE): Promise<ReadAnswer<CreatedApiKey>> =>
    sendJson<CreatedApiKey>(server, "POST", "/v1/auth/api-keys", KEY, options);

  test("is sent again to the same API key, and stands in no file", async () => {
    const first = await createKey();
    const second = await createKey();
    expect([second.status, second.headers.get("idempotent-replayed"), second.text]).toEqual([201, "true", first.text]);

    const { logs } = await server.records("sandbox");
    expect(logs.map(({ response_body }) => JSON.parse(response_body ?? ""))).toEqual(
      [first, second].map(({ body }) => ({ ...body, secret: "[redacted]" })),
    );
    const canary = first.body.secret.slice(16, -4);
    const files = readdirSync(server.folder).map((name) => readFileSync(join(server.folder, name), "latin1"));
    expect(files.join("\n")).not.toContain(canary);
  });

  test("is not sent to another API key", async () => {
    await createKey();
    const refused = await createKey({ ...ONCE, key: await anotherKey() });
    expect([refused.status, refused.body]).toMatchObject([422, { error: { code: "idempotency_key_reused" } }]);
  });
});
