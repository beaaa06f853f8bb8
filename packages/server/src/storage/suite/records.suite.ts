import { describe, expect, test } from "vitest";
import { sampleAccount, sampleApiKey, sampleEvent, sampleRequestLog, sampleUnit } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const OTHER = { id: "x_other", account_id: "ac_2", secret_hash: "hash-2" } as const;

/** How each kind of record is put into an environment and read from it, for one account. */
const KINDS: readonly {
  kind: string;
  put(transaction: EnvironmentTransaction): Promise<void>;
  putOther(transaction: EnvironmentTransaction): Promise<void>;
  read(reader: EnvironmentReader): Promise<object[]>;
  expected: object;
}[] = [
  {
    kind: "API key",
    put: (transaction) => transaction.insertApiKey(sampleApiKey()),
    putOther: (transaction) => transaction.insertApiKey(sampleApiKey(OTHER)),
    read: (reader) => reader.listApiKeys("ac_1"),
    expected: sampleApiKey(),
  },
  {
    kind: "unit",
    put: (transaction) => transaction.insertUnit(sampleUnit()),
    putOther: (transaction) => transaction.insertUnit(sampleUnit(OTHER)),
    read: (reader) => reader.scanUnits("ac_1", {}, ALL),
    expected: sampleUnit(),
  },
  {
    kind: "request log",
    put: (transaction) => transaction.insertRequestLog(sampleRequestLog()),
    putOther: (transaction) => transaction.insertRequestLog(sampleRequestLog(OTHER)),
    read: (reader) => reader.scanRequestLogs("ac_1", ALL),
    expected: sampleRequestLog(),
  },
  {
    kind: "event",
    put: (transaction) => transaction.insertEvent(sampleEvent()),
    putOther: (transaction) => transaction.insertEvent(sampleEvent(OTHER)),
    read: (reader) => reader.scanEvents("ac_1", ALL),
    expected: sampleEvent(),
  },
];

/** Tests that what is put is given back whole, and only where it belongs. */
export function testRecords(storage: StorageUnderTest): void {
  describe.each(KINDS)("a $kind", ({ put, putOther, read, expected }) => {
    test("is given back whole", async () => {
      await storage.current().environments.sandbox.transact(put);
      expect(await storage.current().environments.sandbox.read(read)).toEqual([expected]);
    });

    test("is still there when the storage is opened again", async () => {
      await storage.current().environments.production.transact(put);
      await storage.reopen();
      expect(await storage.current().environments.production.read(read)).toEqual([expected]);
    });

    test("of another account is not seen", async () => {
      await storage.current().environments.sandbox.transact(putOther);
      expect(await storage.current().environments.sandbox.read(read)).toEqual([]);
    });

    test.each(["sandbox", "production"] as const)("of %s is not seen in the other environment", async (environment) => {
      await storage.current().environments[environment].transact(put);
      const other = environment === "sandbox" ? "production" : "sandbox";
      expect(await storage.current().environments[other].read(read)).toEqual([]);
    });

    test("is not put twice", async () => {
      await storage.current().environments.sandbox.transact(put);
      await expect(storage.current().environments.sandbox.transact(put)).rejects.toThrow();
      expect(await storage.current().environments.sandbox.read(read)).toEqual([expected]);
    });
  });

  testIdentity(storage);
  testLookUps(storage);
}

function testIdentity(storage: StorageUnderTest): void {
  test("an account is given back whole, and is still there when the storage is opened again", async () => {
    await storage.current().identity.transact((identity) => identity.insertAccount(sampleAccount()));
    await storage.reopen();
    const found = await storage.current().identity.read((identity) => identity.findAccount(sampleAccount().id));
    expect(found).toEqual(sampleAccount());
  });

  test("the first account is the one of the lowest id", async () => {
    await storage.current().identity.transact(async (identity) => {
      for (const id of ["ac_2", "ac_1", "ac_3"]) await identity.insertAccount(sampleAccount({ id }));
    });
    const first = await storage.current().identity.read((identity) => identity.findFirstAccount());
    expect(first).toEqual(sampleAccount({ id: "ac_1" }));
  });

  test("there is no account at first", async () => {
    const { identity } = storage.current();
    expect(await identity.read((reader) => reader.findFirstAccount())).toBeNull();
    expect(await identity.read((reader) => reader.findAccount("ac_1"))).toBeNull();
  });
}

function testLookUps(storage: StorageUnderTest): void {
  test("an API key is found by its hash alone", async () => {
    const { sandbox } = storage.current().environments;
    expect(await sandbox.read((reader) => reader.hasApiKeys())).toBe(false);
    await sandbox.transact((transaction) => transaction.insertApiKey(sampleApiKey()));
    expect(await sandbox.read((reader) => reader.hasApiKeys())).toBe(true);
    expect(await sandbox.read((reader) => reader.findApiKeyByHash("hash-1"))).toEqual(sampleApiKey());
    expect(await sandbox.read((reader) => reader.findApiKeyByHash("hash-2"))).toBeNull();
  });

  test("no two API keys have the same hash", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact((transaction) => transaction.insertApiKey(sampleApiKey()));
    const again = sampleApiKey({ id: "apke_2", account_id: "ac_2" });
    await expect(sandbox.transact((transaction) => transaction.insertApiKey(again))).rejects.toThrow();
  });

  test("a request log is found by account and id", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact((transaction) => transaction.insertRequestLog(sampleRequestLog()));
    const { id } = sampleRequestLog();
    expect(await sandbox.read((reader) => reader.findRequestLog("ac_1", id))).toEqual(sampleRequestLog());
    expect(await sandbox.read((reader) => reader.findRequestLog("ac_2", id))).toBeNull();
    expect(await sandbox.read((reader) => reader.findRequestLog("ac_1", "rq_2"))).toBeNull();
  });
}
