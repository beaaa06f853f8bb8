import type { ApiKey, CreatedApiKey, ErrorResponse } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { redactKey } from "../keys/key-format.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/** The demo account's four keys come first. */
const NEW_ID = idOf("api_key", 5);

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(() => server.close());

const create = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
  server.send("/v1/auth/api-keys", server.keys.sandbox_secret, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

async function error(response: Response): Promise<ErrorResponse["error"]> {
  const body: ErrorResponse = JSON.parse(await response.text());
  return body.error;
}

const SHOP = {
  name: "Shop",
  type: "publishable",
  role: "read_only",
  expires_at: "2027-11-24T00:00:00.0009Z",
  allowed_origins: ["https://shop.example", "http://localhost:3000"],
};

const SHOP_KEY: ApiKey = {
  id: NEW_ID,
  object: "api_key",
  name: "Shop",
  type: "publishable",
  environment: "sandbox",
  role: "read_only",
  redacted_value: "",
  status: "active",
  allowed_origins: ["https://shop.example", "http://localhost:3000"],
  last_used_at: null,
  expires_at: "2027-11-24T00:00:00.000Z",
  revoked_at: null,
  created_at: NOW,
  updated_at: NOW,
};

test("a key is created as it was asked for, and the answer has the key itself", async () => {
  const response = await create(SHOP);
  expect(response.status).toBe(201);
  const body: CreatedApiKey = JSON.parse(await response.text());
  expect(body).toEqual({
    object: "created_api_key",
    secret: expect.stringMatching(/^aug_pk_test_[0-9A-Za-z]{30}$/),
    api_key: { ...SHOP_KEY, redacted_value: redactKey(body.secret) },
  });
  expect((await server.send("/v1/core/units?limit=1", body.secret)).status).toBe(200);
});

test("a key is created without expiry and origins where none are asked for", async () => {
  const response = await create({ name: "ERP", type: "secret", role: "admin", expires_at: null });
  const { secret, api_key }: CreatedApiKey = JSON.parse(await response.text());
  expect(secret).toMatch(/^aug_sk_test_/);
  expect(api_key).toMatchObject({ type: "secret", role: "admin", allowed_origins: [], expires_at: null });
  expect((await server.send("/v1/auth/api-keys", secret)).status).toBe(200);
});

test("a key is created once under an Idempotency-Key, and both answers have it", async () => {
  const headers = { "Idempotency-Key": "once" };
  const first = await create(SHOP, headers);
  const second = await create(SHOP, headers);
  expect([second.status, await second.text()]).toEqual([201, await first.text()]);
  const { sandbox } = server.services.storage.environments;
  expect(await sandbox.read((reader) => reader.listApiKeys(server.accountId))).toHaveLength(3);
});

test("a key with the role read_only may not create keys", async () => {
  const { secret }: CreatedApiKey = JSON.parse(
    await (await create({ name: "Reader", type: "secret", role: "read_only" })).text(),
  );
  const response = await server.send("/v1/auth/api-keys", secret);
  expect(await error(response)).toMatchObject({ code: "insufficient_permissions" });
});

test("the event tells what was settled, and neither it nor the log has the key or its hash", async () => {
  const { secret }: CreatedApiKey = JSON.parse(await (await create(SHOP)).text());
  const { logs, events } = await server.records("sandbox");
  expect(events.at(-1)).toMatchObject({
    type: "api_key.created",
    resource: { type: "api_key", id: NEW_ID },
    changes: [
      { field: "name", old_value: null, new_value: "Shop" },
      { field: "type", old_value: null, new_value: "publishable" },
      { field: "role", old_value: null, new_value: "read_only" },
      { field: "status", old_value: null, new_value: "active" },
      { field: "allowed_origins", old_value: null, new_value: SHOP.allowed_origins },
      { field: "expires_at", old_value: null, new_value: "2027-11-24T00:00:00.000Z" },
    ],
  });
  const stored = JSON.stringify([logs, events]);
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain(server.services.vault.hash(secret));
});

describe("a key that cannot be is refused with all that is wrong about it:", () => {
  const role = '"role" must be read_only for a publishable key; got "admin". Send read_only, or create a secret key.';
  const expiry = (got: string): string =>
    `"expires_at" must be a moment to come; got "${got}", and it is ${NOW}. ` +
    "Send a later one, or leave it out for a key that does not expire.";

  test.each([
    [{ type: "publishable", role: "admin" }, [["role", role]]],
    [{ type: "secret", role: "admin", expires_at: NOW }, [["expires_at", expiry(NOW)]]],
    [
      { type: "secret", role: "admin", expires_at: "2026-11-24T08:30:00.000999Z" },
      [["expires_at", expiry("2026-11-24T08:30:00.000999Z")]],
    ],
    [
      { type: "secret", role: "read_only", allowed_origins: ["https://a.example", "https://b.example"] },
      [
        [
          "allowed_origins",
          '"allowed_origins" must be empty for a secret key, which no web page may use; got 2 of them. Leave it out, or create a publishable key.',
        ],
      ],
    ],
    [
      {
        type: "publishable",
        role: "admin",
        expires_at: "2016-12-31T23:59:60Z",
        allowed_origins: ["https://a.example:443", "https://b.example", "http://c.example:99999"],
      },
      [
        ["role", role],
        ["expires_at", expiry("2016-12-31T23:59:60Z")],
        [
          "allowed_origins[0]",
          '"allowed_origins[0]" must be an origin as browsers send it; got "https://a.example:443". Send "https://a.example".',
        ],
        [
          "allowed_origins[2]",
          '"allowed_origins[2]" must be an origin as browsers send it; got "http://c.example:99999". Correct it, or leave it out.',
        ],
      ],
    ],
  ])("%j", async (fields, faults) => {
    const response = await create({ name: "Wrong", ...fields });
    expect(response.status).toBe(422);
    expect(await error(response)).toMatchObject({
      code: "validation_failed",
      message: faults[0]?.[1],
      param: faults[0]?.[0],
      errors: faults.map(([param, message]) => ({ param, code: "validation_failed", message })),
    });
  });
});

test("an account has at most 100 active keys in an environment, and others do not count", async () => {
  const { sandbox, production } = server.services.storage.environments;
  const key = (id: number): ReturnType<typeof sampleApiKey> =>
    sampleApiKey({
      id: idOf("api_key", 100 + id),
      account_id: server.accountId,
      secret_hash: `hash-${id}`,
      expires_at: null,
      revoked_at: null,
    });
  await production.transact((transaction) => transaction.insertApiKey(key(0)));
  await sandbox.transact(async (transaction) => {
    await transaction.insertApiKey({ ...key(1), revoked_at: NOW });
    await transaction.insertApiKey({ ...key(2), expires_at: NOW });
    await transaction.insertApiKey({ ...key(3), account_id: idOf("account", 9) });
    // With the two of the demo account, 99.
    for (let id = 4; id < 101; id++) await transaction.insertApiKey(key(id));
  });
  expect((await create({ name: "100", type: "secret", role: "admin" })).status).toBe(201);

  const response = await create({ name: "101", type: "secret", role: "admin" });
  expect(response.status).toBe(403);
  expect(await error(response)).toMatchObject({
    code: "limit_exceeded",
    message:
      "An account may have 100 active API keys in an environment; this one has 100. Revoke one that is no longer used.",
    param: null,
    errors: [],
    quota: { limit: 100, used: 100, reset_at: null },
  });
});
