import { afterAll, beforeAll, expect, test } from "vitest";
import { redactKey } from "../keys/key-format.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest();
  const foreign = sampleApiKey({ id: idOf("api_key", 9), account_id: idOf("account", 9) });
  await server.services.storage.environments.sandbox.transact((transaction) => transaction.insertApiKey(foreign));
});

afterAll(() => server.close());

const retrieve = (id: string): Promise<Response> => server.send(`/v1/auth/api-keys/${id}`, server.keys.sandbox_secret);

test("a key is answered without the key itself, and the event is about it", async () => {
  const response = await retrieve(idOf("api_key", 2));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    id: idOf("api_key", 2),
    object: "api_key",
    name: "Sandbox Publishable Key",
    type: "publishable",
    environment: "sandbox",
    role: "read_only",
    redacted_value: redactKey(server.keys.sandbox_publishable),
    status: "active",
    allowed_origins: [],
    last_used_at: null,
    expires_at: null,
    revoked_at: null,
    created_at: NOW,
    updated_at: NOW,
  });
  const { events } = await server.records("sandbox");
  expect(events.at(-1)).toMatchObject({
    type: "api_key.retrieved",
    resource: { type: "api_key", id: idOf("api_key", 2) },
    changes: [],
  });
});

test.each([
  ["of the other environment", idOf("api_key", 3)],
  ["of another account", idOf("api_key", 9)],
  ["that does not exist", idOf("api_key", 99)],
])("a key %s is not found", async (_case, id) => {
  const response = await retrieve(id);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    error: {
      code: "resource_not_found",
      message: `There is no API key ${id} that you can see. Check the id, and the environment of the key.`,
    },
  });
});

test("a key was used when it last made a request, to the minute", async () => {
  let now = Date.parse(NOW);
  const clocked = await openServerUnderTest({ clock: { now: () => now, monotonic: () => 0 } });
  const seen: unknown[] = [];
  for (const seconds of [0, 59, 1, 59, 1]) {
    now += seconds * 1000;
    await clocked.send("/nothing", clocked.keys.sandbox_publishable);
    const response = await clocked.send(`/v1/auth/api-keys/${idOf("api_key", 2)}`, clocked.keys.sandbox_secret);
    const key: { last_used_at: string | null } = JSON.parse(await response.text());
    seen.push(key.last_used_at);
  }
  expect(seen).toEqual([NOW, NOW, "2026-11-24T08:31:00.000Z", "2026-11-24T08:31:00.000Z", "2026-11-24T08:32:00.000Z"]);
  await clocked.close();
});
