import type { ApiKeyList } from "@augno/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activateDemoAccount } from "../accounts/activate-demo-account.ts";
import { redactKey } from "../keys/key-format.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const PAST = "2026-11-24T08:29:59.999Z";

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest();
  const { storage, clock } = server.services;
  await activateDemoAccount(storage, clock);
  const own = { account_id: server.accountId, expires_at: null, revoked_at: null };
  await storage.environments.sandbox.transact(async (transaction) => {
    for (const key of [
      sampleApiKey({ ...own, id: idOf("api_key", 11), name: "Old ÉRP", expires_at: NOW }),
      sampleApiKey({ ...own, id: idOf("api_key", 12), name: "Lost", revoked_at: PAST }),
      sampleApiKey({ ...own, id: idOf("api_key", 13), name: "Foreign", account_id: idOf("account", 9) }),
    ]) {
      await transaction.insertApiKey({ ...key, secret_hash: key.id });
    }
  });
});

afterAll(() => server.close());

async function list(search: string, key = server.keys.sandbox_secret): Promise<ApiKeyList> {
  const response = await server.send(`/v1/auth/api-keys${search}`, key);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

test.each([
  ["sandbox", "sandbox_secret", "sandbox_publishable", 1],
  ["production", "production_secret", "production_publishable", 3],
] as const)(
  "a key of the %s lists the keys there, oldest first, without the keys themselves",
  async (environment, secret, publishable, first) => {
    const { data } = await list("?limit=2", server.keys[secret]);
    const name = environment === "sandbox" ? "Sandbox" : "Production";
    const common = {
      object: "api_key",
      environment,
      status: "active",
      allowed_origins: [],
      expires_at: null,
      revoked_at: null,
      created_at: NOW,
      updated_at: NOW,
    };
    expect(data).toEqual([
      {
        ...common,
        id: idOf("api_key", first),
        name: `${name} Secret Key`,
        type: "secret",
        role: "admin",
        redacted_value: redactKey(server.keys[secret]),
        // The first request does not see itself.
        last_used_at: null,
      },
      {
        ...common,
        id: idOf("api_key", first + 1),
        name: `${name} Publishable Key`,
        type: "publishable",
        role: "read_only",
        redacted_value: redactKey(server.keys[publishable]),
        last_used_at: null,
      },
    ]);
  },
);

test.each([
  ["", ["Sandbox Secret Key", "Sandbox Publishable Key", "Old ÉRP", "Lost"]],
  ["?statuses[]=active", ["Sandbox Secret Key", "Sandbox Publishable Key"]],
  ["?statuses[]=expired", ["Old ÉRP"]],
  ["?statuses[]=revoked&statuses[]=expired", ["Old ÉRP", "Lost"]],
  ["?q=érp", ["Old ÉRP"]],
  ["?q=key&statuses[]=revoked", []],
  ["?limit=1&cursor=~apke_00000000000000000000000012", ["Old ÉRP"]],
])("%j lists %j", async (search, names) => {
  expect((await list(search)).data.map(({ name }) => name)).toEqual(names);
});

test("the pages lead on and back", async () => {
  const { page_info } = await list("?limit=1&cursor=apke_00000000000000000000000001");
  expect(page_info).toEqual({
    next_cursor: idOf("api_key", 2),
    prev_cursor: `~${idOf("api_key", 2)}`,
    has_next_page: true,
    has_prev_page: true,
  });
});

test("the event is about no single key", async () => {
  await list("");
  const { events } = await server.records("sandbox");
  expect(events.at(-1)).toMatchObject({ type: "api_key.listed", resource: null, changes: [] });
});
