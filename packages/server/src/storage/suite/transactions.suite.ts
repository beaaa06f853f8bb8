import { describe, expect, test } from "vitest";
import type { RequestRecords } from "../records.ts";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { sampleApiKey, sampleEvent, sampleRequestLog } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };

const readIds = async (reader: EnvironmentReader): Promise<string[]> =>
  (await reader.scanRequestLogs("ac_1", {}, ALL)).map(({ id }) => id);

const put =
  (id: string) =>
  (transaction: EnvironmentTransaction): Promise<void> =>
    transaction.insertRequestLog(sampleRequestLog({ id }));

/** Tests that transactions are kept whole or not at all, alone and in groups, and that readings are snapshots. */
export function testTransactions(storage: StorageUnderTest): void {
  describe("a storage", () => {
    test("can be probed while it is open, and not when it is closed", async () => {
      const { identity, environments } = storage.current();
      const stores = [identity, environments.sandbox, environments.production];
      await Promise.all(stores.map((store) => store.probe()));
      await storage.reopen();
      for (const store of stores) await expect(store.probe()).rejects.toThrow(StorageUnavailableError);
    });

    test.each([{ isScan: true }, { isScan: false }])(
      "reads nothing more once the signal of a reading is aborted: %j",
      async (options) => {
        const { sandbox } = storage.current().environments;
        const ending = new AbortController();
        const ended = sandbox.read(
          async (reader) => {
            await readIds(reader);
            ending.abort(new RangeError("late"));
            return readIds(reader);
          },
          { ...options, signal: ending.signal },
        );
        await expect(ended).rejects.toThrow(new RangeError("late"));
        expect(await sandbox.read(readIds, options)).toEqual([]);
      },
    );
  });

  describe("a transaction", () => {
    test("answers the value of its work", async () => {
      expect(await storage.current().environments.sandbox.transact(async () => "value")).toBe("value");
    });

    test("sees what it has written", async () => {
      const seen = await storage.current().environments.sandbox.transact(async (transaction) => {
        await put("rq_1")(transaction);
        return readIds(transaction);
      });
      expect(seen).toEqual(["rq_1"]);
    });

    test("that throws keeps nothing and throws on", async () => {
      const { sandbox } = storage.current().environments;
      const failing = sandbox.transact(async (transaction) => {
        await put("rq_1")(transaction);
        await transaction.insertEvent(sampleEvent());
        throw new RangeError("mine");
      });
      await expect(failing).rejects.toThrow(new RangeError("mine"));
      expect(await sandbox.read(readIds)).toEqual([]);
      expect(await sandbox.read((reader) => reader.scanEvents("ac_1", {}, ALL))).toEqual([]);
    });

    test("among many at once fails alone", async () => {
      const { sandbox } = storage.current().environments;
      const settled = await Promise.allSettled(["rq_1", "rq_2", "rq_2", "rq_3"].map((id) => sandbox.transact(put(id))));
      expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
      expect(await sandbox.read(readIds)).toEqual(["rq_1", "rq_2", "rq_3"]);
    });

    test("is committed when its value comes, also among many", async () => {
      const { sandbox } = storage.current().environments;
      const ids = Array.from({ length: 50 }, (_, index) => `rq_${index + 100}`);
      const seen = await Promise.all(
        ids.map(async (id) => {
          await sandbox.transact(put(id));
          return (await sandbox.read(readIds)).includes(id);
        }),
      );
      expect(seen).toEqual(ids.map(() => true));
    });

    test("that was begun before the storage is closed is committed", async () => {
      const pending = storage.current().environments.production.transact(put("rq_1"));
      await storage.reopen();
      await pending;
      expect(await storage.current().environments.production.read(readIds)).toEqual(["rq_1"]);
    });
  });

  describe("what is appended", () => {
    const records = (id: string, keyUse: RequestRecords["keyUse"] = null): RequestRecords => ({
      log: sampleRequestLog({ id: `rq_${id}` }),
      event: sampleEvent({ id: `evt_${id}` }),
      keyUse,
    });
    const readEventIds = async (reader: EnvironmentReader): Promise<string[]> =>
      (await reader.scanEvents("ac_1", {}, ALL)).map(({ id }) => id);

    test("is committed when that has ended: the log, the event and the use of the key", async () => {
      const { production } = storage.current().environments;
      await production.transact((transaction) =>
        transaction.insertApiKey(sampleApiKey({ id: "apke_1", last_used_at: null })),
      );
      const at = "2026-11-24T08:30:00.000Z";
      await production.append(records("1", { accountId: "ac_1", apiKeyId: "apke_1", at }));
      expect(await production.read(readIds)).toEqual(["rq_1"]);
      expect(await production.read(readEventIds)).toEqual(["evt_1"]);
      expect((await production.read((reader) => reader.findApiKey("ac_1", "apke_1")))?.last_used_at).toBe(at);
    });

    test("comes back as it was, whatever is in it", async () => {
      const { sandbox } = storage.current().environments;
      const log = sampleRequestLog({
        id: "rq_1",
        query_params: { q: ["m²", "\u{1F4D0}", "\u0000"] },
        response_body: JSON.stringify({ name: '"m²"\n' }),
        body_truncated: true,
        idempotency_key: null,
      });
      const event = sampleEvent({
        id: "evt_1",
        resource: null,
        changes: [{ field: "name", old_value: null, new_value: "°C" }],
      });
      await Promise.all(
        [{ log, event, keyUse: null }, records("2"), records("3"), records("4")].map((one) => sandbox.append(one)),
      );
      expect(await sandbox.read((reader) => reader.findRequestLog("ac_1", "rq_1"))).toEqual(log);
      expect(await sandbox.read((reader) => reader.findEvent("ac_1", "evt_1"))).toEqual(event);
    });

    test("is committed one by one and with what is written at the same time", async () => {
      const { sandbox } = storage.current().environments;
      const appended = Array.from({ length: 30 }, (_, index) => String(index + 10));
      await Promise.all(
        appended.map(async (id, index) => {
          if (index % 7 === 0) await sandbox.transact(put(`rq_w${id}`));
          await sandbox.append(records(id));
          expect(await sandbox.read(readIds)).toContain(`rq_${id}`);
        }),
      );
      expect(await sandbox.read(readEventIds)).toEqual(appended.map((id) => `evt_${id}`));
    });

    test("and cannot be stored keeps nothing, also of what is appended with it", async () => {
      const { sandbox } = storage.current().environments;
      await sandbox.append(records("1"));
      const group = [records("2"), { ...records("3"), event: sampleEvent({ id: "evt_1" }) }, records("4")];
      const failed = await Promise.allSettled(group.map((one) => sandbox.append(one)));
      expect(failed.map((result) => result.status === "rejected" && result.reason.name)).toEqual(
        group.map(() => "StorageUnavailableError"),
      );
      expect(await sandbox.read(readIds)).toEqual(["rq_1"]);
      await sandbox.append(records("5"));
      expect(await sandbox.read(readIds)).toEqual(["rq_1", "rq_5"]);
    });

    test("before the storage is closed is committed", async () => {
      const { sandbox } = storage.current().environments;
      const pending = Promise.all(["1", "2", "3", "4", "5"].map((id) => sandbox.append(records(id))));
      await storage.reopen();
      await pending;
      expect((await storage.current().environments.sandbox.read(readIds)).length).toBe(5);
    });
  });

  describe("a reading", () => {
    test("sees one state, whatever is committed meanwhile", async () => {
      const { sandbox } = storage.current().environments;
      const seen = await sandbox.read(async (reader) => {
        const before = await readIds(reader);
        await sandbox.transact(put("rq_1"));
        return [before, await readIds(reader)];
      });
      expect(seen).toEqual([[], []]);
      expect(await sandbox.read(readIds)).toEqual(["rq_1"]);
    });

    test("sees nothing that is not committed", async () => {
      const { sandbox } = storage.current().environments;
      const seen = await sandbox.transact(async (transaction) => {
        await put("rq_1")(transaction);
        return sandbox.read(readIds);
      });
      expect(seen).toEqual([]);
    });

    test("that throws throws on, and the next one reads", async () => {
      const { sandbox } = storage.current().environments;
      await expect(sandbox.read(() => Promise.reject(new RangeError("mine")))).rejects.toThrow(new RangeError("mine"));
      expect(await sandbox.read(readIds)).toEqual([]);
    });
  });

  test("more readings at once than there are connections are all answered, in the order in which they came", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact(put("rq_1"));
    const order: number[] = [];
    const readings = Array.from({ length: 100 }, (_, index) =>
      sandbox.read(async (reader) => {
        order.push(index);
        // Holds its connection for longer than the others need to ask for one.
        await new Promise((resolve) => setImmediate(resolve));
        return readIds(reader);
      }),
    );
    expect(await Promise.all(readings)).toEqual(readings.map(() => ["rq_1"]));
    expect(order).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  test("a closed storage refuses to read and to commit", async () => {
    const { sandbox } = storage.current().environments;
    await storage.reopen();
    await expect(sandbox.read(readIds)).rejects.toThrow(StorageUnavailableError);
    await expect(sandbox.transact(put("rq_1"))).rejects.toThrow(StorageUnavailableError);
    const records = { log: sampleRequestLog(), event: sampleEvent(), keyUse: null };
    await expect(sandbox.append(records)).rejects.toThrow(StorageUnavailableError);
  });
}
