import { describe, expect, test } from "vitest";
import type { UnitFilter } from "../filters.ts";
import { sampleUnit } from "../storage.samples.ts";
import type { IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };

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

const NAMES: readonly (readonly [name: string, found: string | null])[] = [
  ["Gram", "a"],
  ["gRAM", "a"],
  ["Gra", null],
  ["g", null],
  ["kilogram-force", "b"],
  ["A\u030angstro\u0308m", "e"],
  ["100%_PURE", "d"],
  ["100__pure", null],
];

const ABBREVIATIONS: readonly (readonly [abbreviation: string, found: string | null])[] = [
  ["g", "a"],
  ["G", null],
  ["kgf", "b"],
  ["P", "d"],
  ["p", null],
  ["A\u030a", "e"],
  ["\u212b", "e"],
  ["a\u030a", null],
];

/** Tests how units are found, changed and kept apart. */
export function testUnits(storage: StorageUnderTest): void {
  describe("units", () => {
    test.each(FILTERS)("with %j are %j", async (filter, found) => {
      const { sandbox } = await withUnits(storage);
      const units = await sandbox.read((reader) => reader.scanUnits("ac_1", filter, ALL));
      expect(units.map(({ id }) => id).join("")).toBe(found);
    });

    test.each(NAMES)("by the name %j are %j", async (name, found) => {
      const { sandbox } = await withUnits(storage);
      const unit = await sandbox.read((reader) => reader.findUnitByName("ac_1", name));
      expect(unit?.id ?? null).toBe(found);
    });

    test.each(ABBREVIATIONS)("by the abbreviation %j are %j", async (abbreviation, found) => {
      const { sandbox } = await withUnits(storage);
      const unit = await sandbox.read((reader) => reader.findUnitByAbbreviation("ac_1", abbreviation));
      expect(unit?.id ?? null).toBe(found);
    });

    test("of the system are found by every account", async () => {
      const { sandbox } = await withUnits(storage);
      expect(await sandbox.read((reader) => reader.findUnit("ac_2", "a"))).toEqual(UNITS[0]);
    });

    test("of an account cannot share a name, in whatever letters", async () => {
      const { sandbox } = await withUnits(storage);
      const again = sampleUnit({ id: "f", name: "KILOGRAM-FORCE", abbreviation: "f" });
      await expect(sandbox.transact((transaction) => transaction.insertUnit(again))).rejects.toThrow();
    });

    test("of an account cannot share an abbreviation", async () => {
      const { sandbox } = await withUnits(storage);
      const again = sampleUnit({ id: "f", name: "f", abbreviation: "kgf" });
      await expect(sandbox.transact((transaction) => transaction.insertUnit(again))).rejects.toThrow();
    });

    test("of two accounts can share a name and an abbreviation", async () => {
      const { sandbox } = await withUnits(storage);
      const other = sampleUnit({ id: "f", account_id: "ac_2", name: "Kilogram-force", abbreviation: "kgf" });
      await sandbox.transact((transaction) => transaction.insertUnit(other));
      expect(await sandbox.read((reader) => reader.findUnitByName("ac_2", "Kilogram-force"))).toEqual(other);
    });
  });

  testChanges(storage);
  testSystemUnits(storage);
}

function testChanges(storage: StorageUnderTest): void {
  const changed = sampleUnit({
    id: "b",
    name: "Kilopond",
    abbreviation: "KP",
    type: "mass",
    ratio_numerator: "2.000000000000000000000000000000",
    ratio_denominator: "3.000000000000000000000000000000",
    offset_numerator: "4.000000000000000000000000000000",
    offset_denominator: "5.000000000000000000000000000000",
    updated_at: "2026-11-25T00:00:00.000Z",
  });

  test("a unit is found as it was changed", async () => {
    const { sandbox } = await withUnits(storage);
    expect(await sandbox.transact((transaction) => transaction.updateUnit(changed))).toBe(true);
    expect(await sandbox.read((reader) => reader.findUnit("ac_1", "b"))).toEqual(changed);
    expect(await sandbox.read((reader) => reader.findUnitByName("ac_1", "kilopond"))).toEqual(changed);
    expect(await sandbox.read((reader) => reader.findUnitByAbbreviation("ac_1", "KP"))).toEqual(changed);
    expect(await sandbox.read((reader) => reader.findUnitByName("ac_1", "Kilogram-force"))).toBeNull();
    expect(await sandbox.read((reader) => reader.scanUnits("ac_1", { q: "kp" }, ALL))).toEqual([changed]);
  });

  test("changing a unit leaves the others as they are", async () => {
    const { sandbox } = await withUnits(storage);
    await sandbox.transact((transaction) => transaction.updateUnit(changed));
    const [a, , c, d, e] = UNITS;
    expect(await sandbox.read((reader) => reader.scanUnits("ac_1", {}, ALL))).toEqual([a, changed, c, d, e]);
  });

  test("a unit cannot be changed to another one's name", async () => {
    const { sandbox } = await withUnits(storage);
    const clash = { ...changed, name: "100%_PURE" };
    await expect(sandbox.transact((transaction) => transaction.updateUnit(clash))).rejects.toThrow();
  });

  test("a deleted unit is gone, and its name free", async () => {
    const { sandbox } = await withUnits(storage);
    expect(await sandbox.transact((transaction) => transaction.deleteUnit("ac_1", "b"))).toBe(true);
    expect(await sandbox.read((reader) => reader.findUnit("ac_1", "b"))).toBeNull();
    expect(await sandbox.transact((transaction) => transaction.deleteUnit("ac_1", "b"))).toBe(false);
    await sandbox.transact((transaction) => transaction.insertUnit({ ...changed, id: "f", name: "Kilogram-force" }));
  });

  test("a unit that is not there is not changed", async () => {
    const { sandbox } = await withUnits(storage);
    expect(await sandbox.transact((transaction) => transaction.updateUnit({ ...changed, id: "x" }))).toBe(false);
  });
}

function testSystemUnits(storage: StorageUnderTest): void {
  test.each([null, "ac_1"])("a system unit is not changed as one of the account %j", async (account_id) => {
    const { sandbox } = await withUnits(storage);
    const changed = sampleUnit({ id: "a", account_id, name: "Mine" });
    expect(await sandbox.transact((transaction) => transaction.updateUnit(changed))).toBe(false);
    expect(await sandbox.read((reader) => reader.findUnit("ac_1", "a"))).toEqual(UNITS[0]);
  });

  test("a system unit is not deleted", async () => {
    const { sandbox } = await withUnits(storage);
    expect(await sandbox.transact((transaction) => transaction.deleteUnit("ac_1", "a"))).toBe(false);
    expect(await sandbox.read((reader) => reader.findUnit("ac_1", "a"))).toEqual(UNITS[0]);
  });

  test("putting the system units again changes those that differ and keeps the others", async () => {
    const { sandbox } = await withUnits(storage);
    const changed = sampleUnit({ id: "c", account_id: null, name: "Metre, squared", is_base_unit: false });
    await sandbox.transact((transaction) => transaction.putSystemUnits([changed]));
    const [a, , , , e] = UNITS;
    expect(await sandbox.read((reader) => reader.scanUnits("ac_2", {}, ALL))).toEqual([a, changed, e]);
    expect(await sandbox.read((reader) => reader.scanUnits("ac_2", { q: "SQUARED" }, ALL))).toEqual([changed]);
  });

  test("system units can swap their names", async () => {
    const { sandbox } = await withUnits(storage);
    const a = sampleUnit({ id: "a", account_id: null, name: "Square meter", abbreviation: "m²" });
    const c = sampleUnit({ id: "c", account_id: null, name: "Gram", abbreviation: "g" });
    await sandbox.transact((transaction) => transaction.putSystemUnits([a, c]));
    expect(await sandbox.read((reader) => reader.findUnitByName("ac_1", "gram"))).toEqual(c);
  });
}

/** The environments, with these units in the sandbox. */
async function withUnits(storage: StorageUnderTest): Promise<ReturnType<StorageUnderTest["current"]>["environments"]> {
  const { environments } = storage.current();
  await environments.sandbox.transact(async (transaction) => {
    for (const unit of UNITS) {
      await (unit.account_id === null ? transaction.putSystemUnits([unit]) : transaction.insertUnit(unit));
    }
  });
  return environments;
}
