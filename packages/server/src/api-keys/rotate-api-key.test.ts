import type { ApiKey, CreatedApiKey } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { redactKey } from "../keys/key-format.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const PAST = "2026-11-24T08:29:59.999Z";
const IN_AN_HOUR = "2026-11-24T09:30:00.000Z";
const IN_A_DAY = "2026-11-25T08:30:00.000Z";
const IN_A_WEEK = "2026-12-01T08:30:00.000Z";
const NEXT_YEAR = "2027-11-24T08:30:00.000Z";

/** The demo account's publishable key, and the key that replaces it. */
const OLD = idOf("api_key", 2);
const NEW = idOf("api_key", 5);

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

const rotate = (id: string, body?: object): Promise<Response> =>
  server.send(`/v1/auth/api-keys/${id}/actions/rotate`, server.keys.sandbox_secret, {
    method: "POST",
    ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });

function set(id: string, column: "expires_at" | "revoked_at" | "allowed_origins", value: string | null): void {
  const connection = server.connect("sandbox");
  connection.run(`UPDATE api_keys SET ${column} = ? WHERE id = ?`, value, id);
  connection.close();
}

async function find(id: string): Promise<ApiKey> {
  const response = await server.send(`/v1/auth/api-keys/${id}`, server.keys.sandbox_secret);
  return JSON.parse(await response.text());
}

test("the new key is like the old one, but itself", async () => {
  set(OLD, "expires_at", NEXT_YEAR);
  set(OLD, "allowed_origins", '["https://shop.example"]');
  const response = await rotate(OLD, { grace_period_seconds: 3600 });
  expect(response.status).toBe(201);
  const body: CreatedApiKey = JSON.parse(await response.text());
  expect(body).toEqual({
    object: "created_api_key",
    secret: expect.stringMatching(/^aug_pk_test_[0-9A-Za-z]{30}$/),
    api_key: {
      id: NEW,
      object: "api_key",
      name: "Sandbox Publishable Key",
      type: "publishable",
      environment: "sandbox",
      role: "read_only",
      redacted_value: redactKey(body.secret),
      status: "active",
      allowed_origins: ["https://shop.example"],
      last_used_at: null,
      expires_at: NEXT_YEAR,
      revoked_at: null,
      created_at: NOW,
      updated_at: NOW,
    },
  });
  expect(body.secret).not.toBe(server.keys.sandbox_publishable);
  expect(await find(NEW)).toEqual(body.api_key);
});

test.each([
  ["without a body", undefined],
  ["with an empty one", {}],
  ["without a grace period", { grace_period_seconds: 0 }],
])("the old key is revoked at once %s", async (_case, body) => {
  const { secret }: CreatedApiKey = JSON.parse(await (await rotate(OLD, body)).text());
  expect(await find(OLD)).toMatchObject({ status: "revoked", revoked_at: NOW, expires_at: null, updated_at: NOW });
  expect((await server.send("/v1/core/units", server.keys.sandbox_publishable)).status).toBe(401);
  expect((await server.send("/v1/core/units", secret)).status).toBe(200);
});

test.each([
  [3600, null, IN_AN_HOUR],
  [86_400, null, IN_A_DAY],
  [604_800, null, IN_A_WEEK],
  [604_800, NEXT_YEAR, IN_A_WEEK],
  [604_800, IN_AN_HOUR, IN_AN_HOUR],
  [3600, IN_AN_HOUR, IN_AN_HOUR],
])("with %i seconds of grace, an old key that expires at %s expires at %s", async (seconds, expiry, expected) => {
  set(OLD, "expires_at", expiry);
  const { api_key }: CreatedApiKey = JSON.parse(await (await rotate(OLD, { grace_period_seconds: seconds })).text());
  expect(api_key.expires_at).toBe(expiry);
  expect(await find(OLD)).toMatchObject({ status: "active", revoked_at: null, expires_at: expected });

  now = Date.parse(expected) - 1;
  expect((await server.send("/v1/core/units", server.keys.sandbox_publishable)).status).toBe(200);
  now = Date.parse(expected);
  const refused = await server.send("/v1/core/units", server.keys.sandbox_publishable);
  expect(await refused.json()).toMatchObject({ error: { code: "api_key_expired" } });
});

test.each([
  [
    0,
    [
      { field: "status", old_value: "active", new_value: "revoked" },
      { field: "revoked_at", old_value: null, new_value: NOW },
    ],
  ],
  [3600, [{ field: "expires_at", old_value: null, new_value: IN_AN_HOUR }]],
])("with %i seconds of grace, the event tells when the old key ends", async (grace_period_seconds, changes) => {
  await rotate(OLD, { grace_period_seconds });
  expect((await server.records("sandbox")).events.at(-1)).toMatchObject({
    type: "api_key.rotated",
    resource: { type: "api_key", id: OLD },
    changes,
  });
});

test.each([
  ["revoked_at", PAST, "revoked"],
  ["expires_at", NOW, "expired"],
] as const)("a key that has its %s behind it cannot be rotated", async (column, moment, status) => {
  set(OLD, column, moment);
  const response = await rotate(OLD, { grace_period_seconds: 3600 });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    error: {
      code: "resource_conflict",
      message: `${OLD} must be active to be rotated; it is ${status}. Create a new key.`,
      param: null,
      errors: [],
    },
  });
});

test("a key may rotate itself, and a key of the other environment is not found", async () => {
  expect((await rotate(idOf("api_key", 3))).status).toBe(404);
  expect((await rotate(idOf("api_key", 1))).status).toBe(201);
  expect((await rotate(OLD)).status).toBe(401);
});

describe("of 100 active keys", () => {
  beforeEach(async () => {
    await server.services.storage.environments.sandbox.transact(async (transaction) => {
      for (let id = 0; id < 98; id++) {
        const sample = { id: idOf("api_key", 100 + id), account_id: server.accountId, secret_hash: `hash-${id}` };
        await transaction.insertApiKey(sampleApiKey({ ...sample, expires_at: null, revoked_at: null }));
      }
    });
  });

  test("one can be rotated without a grace period, since it makes room", async () => {
    expect((await rotate(OLD)).status).toBe(201);
  });

  test("none can be rotated with one, in which it would still count", async () => {
    const response = await rotate(OLD, { grace_period_seconds: 3600 });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      error: { code: "limit_exceeded", quota: { limit: 100, used: 100, reset_at: null } },
    });
    expect(await find(OLD)).toMatchObject({ status: "active", expires_at: null });
  });
});
