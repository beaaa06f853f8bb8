import { afterEach, beforeEach, expect, test } from "vitest";
import { activateDemoAccount } from "../accounts/activate-demo-account.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest();
});

afterEach(() => server.close());

const DEMO = {
  id: idOf("account", 1),
  object: "account",
  name: "Demo account",
  status: "pending_activation",
  activated_at: null,
  created_at: NOW,
  updated_at: NOW,
};

test("the account is that of the key, and the event is about it", async () => {
  const response = await server.send("/v1/core/account", server.keys.sandbox_secret);
  expect([response.status, await response.json()]).toEqual([200, DEMO]);
  const { events } = await server.records("sandbox");
  expect(events.at(-1)).toMatchObject({
    type: "account.retrieved",
    resource: { type: "account", id: idOf("account", 1) },
    changes: [],
  });
});

test.each(["sandbox_secret", "production_secret"] as const)("once it is activated, the %s sees that", async (key) => {
  await activateDemoAccount(server.services.storage, server.services.clock);
  const response = await server.send("/v1/core/account", server.keys[key]);
  expect([response.status, await response.json()]).toEqual([200, { ...DEMO, status: "active", activated_at: NOW }]);
});
