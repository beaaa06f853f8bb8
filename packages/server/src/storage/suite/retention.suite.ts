import { describe, expect, test } from "vitest";
import type { Retention } from "../filters.ts";
import { sampleEvent, sampleIdempotencyRecord, sampleRequestLog } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const NEVER = "0000-01-01T00:00:00.000Z";
const KEEP_ALL: Retention = { logsBefore: NEVER, eventsBefore: NEVER, idempotencyBefore: NEVER };

/** When the first, the second and the third of each kind was created; they are put in another order. */
const MOMENTS = ["2026-11-24T00:00:00.000Z", "2026-11-24T00:00:00.001Z", "2026-11-24T00:00:00.002Z"] as const;

const putAll = async (transaction: EnvironmentTransaction): Promise<void> => {
  for (const index of [2, 0, 1] as const) {
    const id = String(index);
    const created_at = MOMENTS[index];
    await transaction.insertRequestLog(sampleRequestLog({ id, created_at, response_body: `body ${id}` }));
    await transaction.insertEvent(sampleEvent({ id, created_at }));
    await transaction.insertIdempotencyRecord(sampleIdempotencyRecord({ idempotency_key: id, created_at }));
  }
};

/** The ids of the logs, events and idempotency records that are there. */
async function readAll(reader: EnvironmentReader): Promise<Record<"logs" | "events" | "idempotency", string>> {
  const logs = await reader.scanRequestLogs("ac_1", {}, ALL);
  const events = await reader.scanEvents("ac_1", {}, ALL);
  const records = await Promise.all(["0", "1", "2"].map((key) => reader.findIdempotencyRecord("ac_1", key)));
  return {
    logs: logs.map(({ id }) => id).join(""),
    events: events.map(({ id }) => id).join(""),
    idempotency: records.map((record) => record?.idempotency_key ?? "").join(""),
  };
}

/** Tests that what is no longer kept goes, oldest first, and nothing else. */
export function testRetention(storage: StorageUnderTest): void {
  describe("a purge", () => {
    test.each([
      [{}, { logs: "012", events: "012", idempotency: "012" }],
      [{ logsBefore: MOMENTS[1] }, { logs: "12", events: "012", idempotency: "012" }],
      [{ eventsBefore: MOMENTS[2] }, { logs: "012", events: "2", idempotency: "012" }],
      [{ idempotencyBefore: "2027-01-01T00:00:00.000Z" }, { logs: "012", events: "012", idempotency: "" }],
    ])("of %j leaves %j", async (retention, left) => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(putAll);
      await sandbox.transact((transaction) => transaction.purge({ ...KEEP_ALL, ...retention }, 1000));
      expect(await sandbox.read(readAll)).toEqual(left);
    });

    test("goes in steps, oldest first, and ends with 0", async () => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(putAll);
      const retention = { ...KEEP_ALL, logsBefore: MOMENTS[2], eventsBefore: MOMENTS[2] };
      const step = (): Promise<number> => sandbox.transact((transaction) => transaction.purge(retention, 1));
      expect(await step()).toBe(2);
      expect(await sandbox.read(readAll)).toEqual({ logs: "12", events: "12", idempotency: "012" });
      expect(await step()).toBe(2);
      expect(await step()).toBe(0);
    });

    test("takes the bodies with their log and leaves those of others", async () => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(putAll);
      await sandbox.transact((transaction) => transaction.purge({ ...KEEP_ALL, logsBefore: MOMENTS[1] }, 1000));
      const again = sampleRequestLog({ id: "0", request_body: null, response_body: null, body_truncated: false });
      await sandbox.transact((transaction) => transaction.insertRequestLog(again));
      const found = await sandbox.read((reader) =>
        Promise.all(["0", "1", "2"].map((id) => reader.findRequestLog("ac_1", id))),
      );
      expect(found.map((log) => log?.response_body)).toEqual([null, "body 1", "body 2"]);
    });
  });
}
