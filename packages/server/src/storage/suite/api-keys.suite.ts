import { describe, expect, test } from "vitest";
import type { ApiKeyFilter } from "../filters.ts";
import { sampleApiKey } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };

const BEFORE = "2026-11-24T11:59:59.999Z";
const NOW = "2026-11-24T12:00:00.000Z";
const AFTER = "2026-11-24T12:00:00.001Z";

const KEYS = [
  sampleApiKey({ id: "a", name: "Lager", expires_at: null, revoked_at: null }),
  sampleApiKey({ id: "b", name: "LÄGER", expires_at: AFTER, revoked_at: null }),
  sampleApiKey({ id: "c", name: "100%", expires_at: NOW, revoked_at: null }),
  sampleApiKey({ id: "d", name: "old", expires_at: BEFORE, revoked_at: null }),
  sampleApiKey({ id: "e", name: "older", expires_at: null, revoked_at: BEFORE }),
  sampleApiKey({ id: "f", name: "oldest", expires_at: BEFORE, revoked_at: NOW }),
  sampleApiKey({ id: "g", name: "gone", expires_at: AFTER, revoked_at: BEFORE }),
].map((key) => ({ ...key, secret_hash: key.id }));

const FILTERS: readonly (readonly [filter: Omit<ApiKeyFilter, "now">, found: string])[] = [
  [{}, "abcdefg"],
  [{ statuses: ["active"] }, "ab"],
  [{ statuses: ["expired"] }, "cd"],
  [{ statuses: ["revoked"] }, "efg"],
  [{ statuses: ["revoked", "active"] }, "abefg"],
  [{ statuses: ["active", "expired", "revoked"] }, "abcdefg"],
  [{ statuses: [] }, ""],
  [{ q: "la" }, "a"],
  [{ q: "LA\u0308GER" }, "b"],
  [{ q: "%" }, "c"],
  [{ q: "old", statuses: ["revoked"] }, "ef"],
];

const putAll = async (transaction: EnvironmentTransaction): Promise<void> => {
  for (const key of KEYS) await transaction.insertApiKey(key);
};

const find =
  (id: string) =>
  (reader: EnvironmentReader): ReturnType<EnvironmentReader["findApiKey"]> =>
    reader.findApiKey("ac_1", id);

/** Tests how keys are found, counted and changed. */
export function testApiKeys(storage: StorageUnderTest): void {
  describe("API keys", () => {
    test.each(FILTERS)("with %j are %j", async (filter, found) => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(putAll);
      const keys = await sandbox.read((reader) => reader.scanApiKeys("ac_1", { ...filter, now: NOW }, ALL));
      expect(keys.map(({ id }) => id).join("")).toBe(found);
    });

    test.each([
      [BEFORE, 3],
      [NOW, 2],
      [AFTER, 1],
    ])("that are active at %s are %i", async (now, count) => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(putAll);
      expect(await sandbox.read((reader) => reader.countActiveApiKeys("ac_1", now))).toBe(count);
    });

    test("are found by their hash alone", async () => {
      const { sandbox } = storage.current().environments;
      expect(await sandbox.read((reader) => reader.hasApiKeys())).toBe(false);
      await sandbox.transact((transaction) => transaction.insertApiKey(sampleApiKey()));
      expect(await sandbox.read((reader) => reader.hasApiKeys())).toBe(true);
      expect(await sandbox.read((reader) => reader.findApiKeyByHash("hash-1"))).toEqual(sampleApiKey());
      expect(await sandbox.read((reader) => reader.findApiKeyByHash("hash-2"))).toBeNull();
    });

    test("of two accounts cannot have the same hash", async () => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact((transaction) => transaction.insertApiKey(sampleApiKey()));
      const again = sampleApiKey({ id: "apke_2", account_id: "ac_2" });
      await expect(sandbox.transact((transaction) => transaction.insertApiKey(again))).rejects.toThrow();
    });
  });

  testChanges(storage);
}

function testChanges(storage: StorageUnderTest): void {
  test("the end of a key is changed, and nothing else of it or of others", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact(putAll);
    const change = { expires_at: BEFORE, revoked_at: NOW, updated_at: AFTER };
    const key = { ...sampleApiKey(), id: "a", ...change };
    expect(await sandbox.transact((transaction) => transaction.updateApiKey(key))).toBe(true);
    const [first, ...others] = KEYS;
    expect(await sandbox.read((reader) => reader.listApiKeys("ac_1"))).toEqual([{ ...first, ...change }, ...others]);
  });

  test("a key that is not there is not changed", async () => {
    const { sandbox } = storage.current().environments;
    expect(await sandbox.transact((transaction) => transaction.updateApiKey(sampleApiKey()))).toBe(false);
  });

  test("the secret of a key is forgotten, and nothing else of it or of others", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact(putAll);
    expect(await sandbox.transact((transaction) => transaction.forgetApiKeySecret("ac_1", "a"))).toBe(true);
    const [first, ...others] = KEYS;
    const keys = await sandbox.read((reader) => reader.listApiKeys("ac_1"));
    expect(keys).toEqual([{ ...first, sealed_secret: null }, ...others]);
  });

  test("the secret of a key that is not there is not forgotten", async () => {
    const { sandbox } = storage.current().environments;
    expect(await sandbox.transact((transaction) => transaction.forgetApiKeySecret("ac_1", "a"))).toBe(false);
  });

  test.each([
    [null, NOW, NOW],
    [BEFORE, NOW, NOW],
    [NOW, BEFORE, NOW],
  ])("a key last used at %s and then at %s was last used at %s", async (last_used_at, at, expected) => {
    const { sandbox } = storage.current().environments;
    const key = sampleApiKey({ id: "a", last_used_at });
    await sandbox.transact((transaction) => transaction.insertApiKey(key));
    await sandbox.transact((transaction) => transaction.noteApiKeyUse("ac_1", "a", at));
    expect(await sandbox.read(find("a"))).toEqual({ ...key, last_used_at: expected });
  });

  test("noting the use of a key leaves others as they are", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact(putAll);
    await sandbox.transact((transaction) => transaction.noteApiKeyUse("ac_1", "a", AFTER));
    expect(await sandbox.read(find("b"))).toEqual(KEYS[1]);
  });
}
