import { describe, expect, test } from "vitest";
import { sampleRequestLog, sampleUnit } from "../storage.samples.ts";
import type { IdScan, UnitFilter } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };

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

const UNITS = [
  sampleUnit({ id: "a", account_id: null, name: "Gram", abbreviation: "g", type: "mass" }),
  sampleUnit({ id: "b", name: "Kilogram-force", abbreviation: "kgf", type: "mass" }),
  sampleUnit({ id: "c", account_id: null, name: "Square meter", abbreviation: "m²", type: "area" }),
  sampleUnit({ id: "d", name: "100%_pure", abbreviation: "P", type: "quantity" }),
  sampleUnit({ id: "e", account_id: null, name: "\u00c5ngstr\u00f6m", abbreviation: "\u00c5", type: "length" }),
];

/** Filters of these units, and what they find. */
const FILTERS: readonly (readonly [filter: UnitFilter, found: string])[] = [
  [{}, "abcde"],
  [{ type: "mass" }, "ab"],
  [{ type: "volume" }, ""],
  [{ q: "gram" }, "ab"],
  [{ q: "GRAM" }, "ab"],
  [{ q: "kgf" }, "b"],
  [{ q: "m²" }, "c"],
  [{ q: "%" }, "d"],
  [{ q: "_" }, "d"],
  [{ q: "m_²" }, ""],
  [{ q: "\u00e5" }, "e"],
  [{ q: "A\u030aNGSTRO\u0308M" }, "e"],
  [{ q: "gramg" }, ""],
  [{ q: "'; --" }, ""],
  [{ type: "mass", q: "force" }, "b"],
  [{ type: "area", q: "force" }, ""],
];

/** Tests that stretches of lists are cut, filtered and ordered as asked. */
export function testScans(storage: StorageUnderTest): void {
  describe("a scan", () => {
    test.each(SCANS)("of request logs by %j finds %j", async (scan, found) => {
      const { sandbox } = storage.current().environments;
      await sandbox.transact(async (transaction) => {
        for (const id of "ebadc") await transaction.insertRequestLog(sampleRequestLog({ id }));
      });
      expect(idsOf(await sandbox.read((reader) => reader.scanRequestLogs("ac_1", scan)))).toBe(found);
    });

    test.each(SCANS)("of units, the system's and the account's, by %j finds %j", async (scan, found) => {
      await putUnits(storage);
      const { sandbox } = storage.current().environments;
      expect(idsOf(await sandbox.read((reader) => reader.scanUnits("ac_1", {}, scan)))).toBe(found);
    });

    test.each(FILTERS)("of units with %j finds %j", async (filter, found) => {
      await putUnits(storage);
      const { sandbox } = storage.current().environments;
      expect(idsOf(await sandbox.read((reader) => reader.scanUnits("ac_1", filter, ALL)))).toBe(found);
    });

    test("of units by another account finds the system's alone", async () => {
      await putUnits(storage);
      const { sandbox } = storage.current().environments;
      expect(idsOf(await sandbox.read((reader) => reader.scanUnits("ac_2", {}, ALL)))).toBe("ace");
    });
  });

  test("putting the system units again changes those that differ and keeps the others", async () => {
    await putUnits(storage);
    const { sandbox } = storage.current().environments;
    const changed = sampleUnit({ id: "c", account_id: null, name: "Metre, squared", is_base_unit: false });
    await sandbox.transact((transaction) => transaction.putSystemUnits([changed]));
    const [a, , , , e] = UNITS;
    expect(await sandbox.read((reader) => reader.scanUnits("ac_2", {}, ALL))).toEqual([a, changed, e]);
    expect(idsOf(await sandbox.read((reader) => reader.scanUnits("ac_2", { q: "SQUARED" }, ALL)))).toBe("c");
  });
}

async function putUnits(storage: StorageUnderTest): Promise<void> {
  await storage.current().environments.sandbox.transact(async (transaction) => {
    for (const unit of UNITS) {
      await (unit.account_id === null ? transaction.putSystemUnits([unit]) : transaction.insertUnit(unit));
    }
  });
}

function idsOf(records: readonly { id: string }[]): string {
  return records.map(({ id }) => id).join("");
}
