import type { ApiKey } from "@augno/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const LATER = "2026-11-24T08:30:05.000Z";

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

const revoke = (id: string): Promise<Response> =>
  server.send(`/v1/auth/api-keys/${id}`, server.keys.sandbox_secret, { method: "DELETE" });

const lastEvent = async (): Promise<unknown> => (await server.records("sandbox")).events.at(-1);

test("a revoked key is answered as it is now, and refused from then on", async () => {
  now = Date.parse(LATER);
  const response = await revoke(idOf("api_key", 2));
  expect(response.status).toBe(200);
  const key: ApiKey = JSON.parse(await response.text());
  expect(key).toMatchObject({ id: idOf("api_key", 2), status: "revoked", revoked_at: LATER, updated_at: LATER });
  expect(await lastEvent()).toMatchObject({
    type: "api_key.revoked",
    resource: { type: "api_key", id: idOf("api_key", 2) },
    changes: [
      { field: "status", old_value: "active", new_value: "revoked" },
      { field: "revoked_at", old_value: null, new_value: LATER },
    ],
  });

  const refused = await server.send("/v1/core/units", server.keys.sandbox_publishable);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ error: { code: "api_key_revoked" } });
});

test("revoking a key again is answered the same and changes nothing", async () => {
  const first = await (await revoke(idOf("api_key", 2))).json();
  now = Date.parse(LATER);
  const second = await revoke(idOf("api_key", 2));
  expect([second.status, await second.json()]).toEqual([200, first]);
  expect(await lastEvent()).toMatchObject({ type: "api_key.revoked", changes: [] });
});

test("a key that is expired can still be revoked", async () => {
  const connection = server.connect("sandbox");
  connection.run("UPDATE api_keys SET expires_at = ? WHERE id = ?", NOW, idOf("api_key", 2));
  connection.close();
  expect(await (await revoke(idOf("api_key", 2))).json()).toMatchObject({ status: "revoked", expires_at: NOW });
  expect(await lastEvent()).toMatchObject({
    changes: [
      { field: "status", old_value: "expired", new_value: "revoked" },
      { field: "revoked_at", old_value: null, new_value: NOW },
    ],
  });
});

test("a key may revoke itself, also where the clock is then set back", async () => {
  expect((await revoke(idOf("api_key", 1))).status).toBe(200);
  now -= 1000;
  expect((await revoke(idOf("api_key", 1))).status).toBe(401);
});

test("a key of the other environment is not found, and stays", async () => {
  expect((await revoke(idOf("api_key", 3))).status).toBe(404);
  const key = await server.services.storage.environments.production.read((reader) =>
    reader.findApiKey(server.accountId, idOf("api_key", 3)),
  );
  expect(key?.revoked_at).toBeNull();
});
