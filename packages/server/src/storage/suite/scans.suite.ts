import { describe, expect, test } from "vitest";
import type { RequestLogRecord } from "../records.ts";
import { sampleApiKey, sampleEvent, sampleRequestLog, sampleUnit } from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

/** Scans of the ids a, b, c, d and e, and what they find. */
const SCANS: readonly (readonly [scan: IdScan, found: string])[] = [
  [{ direction: "ascending", from: null, limit: 9 }, "abcde"],
  [{ direction: "ascending", from: null, limit: 2 }, "ab"],
  [{ direction: "descending", from: null, limit: 9 }, "edcba"],
  [{ direction: "descending", from: null, limit: 2 }, "ed"],
  [{ direction: "ascending", from: { id: "c", inclusive: false }, limit: 9 }, "de"],
  [{ direction: "ascending", from: { id: "c", inclusive: true }, limit: 9 }, "cde"],
  [{ direction: "descending", from: { id: "c", inclusive: false }, limit: 9 }, "ba"],
  [{ direction: "descending", from: { id: "c", inclusive: true }, limit: 9 }, "cba"],
  [{ direction: "ascending", from: { id: "bb", inclusive: true }, limit: 1 }, "c"],
  [{ direction: "descending", from: { id: "bb", inclusive: true }, limit: 1 }, "b"],
  [{ direction: "ascending", from: { id: "e", inclusive: false }, limit: 9 }, ""],
  [{ direction: "descending", from: { id: "a", inclusive: false }, limit: 9 }, ""],
];

/** How a record of each listed kind is put under an id, and how the kind is scanned. */
const LISTS: readonly {
  kind: string;
  put(transaction: EnvironmentTransaction, id: string): Promise<void>;
  scan(reader: EnvironmentReader, scan: IdScan): Promise<readonly { id: string }[]>;
}[] = [
  {
    kind: "API keys",
    put: (transaction, id) => transaction.insertApiKey(sampleApiKey({ id, secret_hash: id })),
    scan: (reader, scan) => reader.scanApiKeys("ac_1", { now: "2026-11-24T00:00:00.000Z" }, scan),
  },
  {
    kind: "API keys with a filter",
    put: (transaction, id) => transaction.insertApiKey(sampleApiKey({ id, secret_hash: id })),
    scan: (reader, scan) => reader.scanApiKeys("ac_1", { now: "2026-11-24T00:00:00.000Z", q: "key" }, scan),
  },
  {
    kind: "units, the system's and the account's",
    put: putUnit,
    scan: (reader, scan) => reader.scanUnits("ac_1", {}, scan),
  },
  {
    kind: "units of a type, the system's and the account's",
    put: putUnit,
    scan: (reader, scan) => reader.scanUnits("ac_1", { type: "volume", q: "name" }, scan),
  },
  {
    kind: "request logs",
    put: (transaction, id) => transaction.insertRequestLog(sampleRequestLog({ id })),
    scan: (reader, scan) => reader.scanRequestLogs("ac_1", {}, scan),
  },
  {
    kind: "request logs of several keys",
    put: (transaction, id) => transaction.insertRequestLog(sampleRequestLog({ id, actor: actorOf(id) })),
    scan: (reader, scan) => reader.scanRequestLogs("ac_1", { apiKeyIds: ["a", "c", "b", "c"] }, scan),
  },
  {
    kind: "events",
    put: (transaction, id) => transaction.insertEvent(sampleEvent({ id })),
    scan: (reader, scan) => reader.scanEvents("ac_1", {}, scan),
  },
  {
    kind: "events of several types",
    put: (transaction, id) => transaction.insertEvent(sampleEvent({ id, type: id === "c" ? "x.c" : "x.other" })),
    scan: (reader, scan) => reader.scanEvents("ac_1", { types: ["x.c", "x.other", "x.none", "x.c"], q: "x" }, scan),
  },
];

/** Tests that stretches of lists are cut and ordered as asked. */
export function testScans(storage: StorageUnderTest): void {
  describe.each(LISTS)("a scan of $kind", ({ put, scan: run }) => {
    test.each(SCANS)("by %j finds %j", async (scan, found) => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(async (transaction) => {
        for (const id of "ebadc") await put(transaction, id);
      });
      const records = await sandbox.read((reader) => run(reader, scan));
      expect(records.map(({ id }) => id).join("")).toBe(found);
    });
  });

  test.each(["ascending", "descending"] as const)(
    "a search among thousands, %s, finds all in order",
    async (direction) => {
      const { sandbox } = storage.current().environments;
      const ids = Array.from({ length: 2500 }, (_, index) => `rq_${index + 10_000}`);
      const isFound = (id: string): boolean => id.endsWith("99") || id === ids[0] || id === ids.at(-1);
      await sandbox.transact(async (transaction) => {
        for (const id of ids)
          await transaction.insertRequestLog(sampleRequestLog({ id, path: isFound(id) ? "/x" : "/" }));
      });
      const expected = ids.filter(isFound);
      if (direction === "descending") expected.reverse();
      const scan = { direction, from: null, limit: 1000 };
      const found = await sandbox.read((reader) => reader.scanRequestLogs("ac_1", { q: "x" }, scan));
      expect(found.map(({ id }) => id)).toEqual(expected);
      const first = await sandbox.read((reader) => reader.scanRequestLogs("ac_1", { q: "x" }, { ...scan, limit: 15 }));
      expect(first.map(({ id }) => id)).toEqual(expected.slice(0, 15));
    },
  );
}

/** Of a, b, c, d and e, the system's are a, c and e. */
function putUnit(transaction: EnvironmentTransaction, id: string): Promise<void> {
  const unit = sampleUnit({ id, name: `name ${id}`, abbreviation: id, type: "volume" });
  if (!"ace".includes(id)) return transaction.insertUnit(unit);
  return transaction.putSystemUnits([{ ...unit, account_id: null }]);
}

function actorOf(id: string): RequestLogRecord["actor"] {
  return { ...sampleRequestLog().actor, id: id < "c" ? id : "c" };
}
