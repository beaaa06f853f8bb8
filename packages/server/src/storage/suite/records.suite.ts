import { describe, expect, test } from "vitest";
import {
  sampleAccount,
  sampleApiKey,
  sampleEvent,
  sampleIdempotencyRecord,
  sampleRequestLog,
  sampleUnit,
  withoutBodies,
} from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const NO_BODIES = { request_body: null, response_body: null, body_truncated: false } as const;
const LOG = sampleRequestLog();

/** How each kind of record is put into an environment and read from it, for one account. */
const KINDS: readonly {
  kind: string;
  put(transaction: EnvironmentTransaction): Promise<void>;
  find(reader: EnvironmentReader): Promise<object | null>;
  list?(reader: EnvironmentReader): Promise<object[]>;
  expected: object;
  listed?: object;
}[] = [
  {
    kind: "API key",
    put: (transaction) => transaction.insertApiKey(sampleApiKey()),
    find: (reader) => reader.findApiKey("ac_1", sampleApiKey().id),
    list: (reader) => reader.listApiKeys("ac_1"),
    expected: sampleApiKey(),
  },
  {
    kind: "unit",
    put: (transaction) => transaction.insertUnit(sampleUnit()),
    find: (reader) => reader.findUnit("ac_1", sampleUnit().id),
    list: (reader) => reader.scanUnits("ac_1", {}, ALL),
    expected: sampleUnit(),
  },
  {
    kind: "request log",
    put: (transaction) => transaction.insertRequestLog(LOG),
    find: (reader) => reader.findRequestLog("ac_1", LOG.id),
    list: (reader) => reader.scanRequestLogs("ac_1", {}, ALL),
    expected: LOG,
    listed: withoutBodies(LOG),
  },
  {
    kind: "request log without bodies",
    put: (transaction) => transaction.insertRequestLog({ ...LOG, ...NO_BODIES }),
    find: (reader) => reader.findRequestLog("ac_1", LOG.id),
    expected: { ...LOG, ...NO_BODIES },
  },
  {
    kind: "event",
    put: (transaction) => transaction.insertEvent(sampleEvent()),
    find: (reader) => reader.findEvent("ac_1", sampleEvent().id),
    list: (reader) => reader.scanEvents("ac_1", {}, ALL),
    expected: sampleEvent(),
  },
  {
    kind: "event about nothing",
    put: (transaction) => transaction.insertEvent(sampleEvent({ resource: null })),
    find: (reader) => reader.findEvent("ac_1", sampleEvent().id),
    expected: sampleEvent({ resource: null }),
  },
  {
    kind: "idempotency record",
    put: (transaction) => transaction.insertIdempotencyRecord(sampleIdempotencyRecord()),
    find: (reader) => reader.findIdempotencyRecord("ac_1", sampleIdempotencyRecord().idempotency_key),
    expected: sampleIdempotencyRecord(),
  },
];

/** Tests that what is put is given back whole, and only in the environment that it was put into. */
export function testRecords(storage: StorageUnderTest): void {
  describe.each(KINDS)("a $kind", ({ put, find, list, expected, listed = expected }) => {
    test("is given back whole", async () => {
      await storage.current().environments.sandbox.transact(put);
      expect(await storage.current().environments.sandbox.read(find)).toEqual(expected);
    });

    test("is still there when the storage is opened again", async () => {
      await storage.current().environments.production.transact(put);
      await storage.reopen();
      expect(await storage.current().environments.production.read(find)).toEqual(expected);
    });

    test("is not there before it is put", async () => {
      expect(await storage.current().environments.sandbox.read(find)).toBeNull();
    });

    test.each(["sandbox", "production"] as const)("of %s is not seen in the other environment", async (environment) => {
      await storage.current().environments[environment].transact(put);
      const other = environment === "sandbox" ? "production" : "sandbox";
      expect(await storage.current().environments[other].read(find)).toBeNull();
    });

    test("is not put twice", async () => {
      await storage.current().environments.sandbox.transact(put);
      await expect(storage.current().environments.sandbox.transact(put)).rejects.toThrow();
      expect(await storage.current().environments.sandbox.read(find)).toEqual(expected);
    });

    if (list === undefined) return;
    test("is listed", async () => {
      await storage.current().environments.sandbox.transact(put);
      expect(await storage.current().environments.sandbox.read(list)).toEqual([listed]);
    });
  });

  testIdentity(storage);
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

  test("an account is activated, and nothing else of it changes", async () => {
    const activation = {
      status: "active",
      activated_at: "2026-11-25T00:00:00.000Z",
      updated_at: "2026-11-25T00:00:00.001Z",
    } as const;
    const pending = sampleAccount({ status: "pending_activation", activated_at: null });
    const { identity } = storage.current();
    await identity.transact(async (transaction) => {
      await transaction.insertAccount(pending);
      await transaction.insertAccount({ ...pending, id: "ac_2" });
    });
    expect(await identity.transact((transaction) => transaction.updateAccount({ id: pending.id, ...activation }))).toBe(
      true,
    );
    expect(await identity.read((reader) => reader.findAccount(pending.id))).toEqual({ ...pending, ...activation });
    expect(await identity.read((reader) => reader.findAccount("ac_2"))).toEqual({ ...pending, id: "ac_2" });
  });

  test("an account that is not there is not activated", async () => {
    const { identity } = storage.current();
    expect(await identity.transact((transaction) => transaction.updateAccount(sampleAccount()))).toBe(false);
  });
}
