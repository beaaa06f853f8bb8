import type { Unit } from "@augno/types";
import { expect, test } from "vitest";
import { systemUnits } from "../../generated/system-units.ts";
import { asAnswered } from "../../laws/asking/as-answered.ts";
import { UnitModel, type UnitFields, zerosOf } from "./unit-model.ts";

const [kilogram] = systemUnits.map(asAnswered);
const unit = (id: string, name: string, abbreviation: string): Unit => ({
  ...(kilogram ?? expect.unreachable("there are system units")),
  id,
  name,
  abbreviation,
});

const model = new UnitModel("mark:");
model.put(unit("unit_1", "Ångström", "a"));
model.put(unit("unit_2", "beta", "b"));

test.each<[string, UnitFields, string | undefined, string[]]>([
  ["a name in other letters", { name: "BETA" }, undefined, ["name"]],
  ["a name in another form of Unicode", { name: "A\u030Angstro\u0308m" }, undefined, ["name"]],
  ["a name of the system", { name: "kilogram" }, undefined, ["name"]],
  ["an abbreviation", { abbreviation: "a" }, undefined, ["abbreviation"]],
  ["an abbreviation in other letters", { abbreviation: "A" }, undefined, []],
  ["both", { name: "beta", abbreviation: "kg" }, undefined, ["name", "abbreviation"]],
  ["its own", { name: "Beta", abbreviation: "b" }, "unit_2", []],
])("%s is taken or is not", (_, fields, except, taken) => {
  expect(model.taken(fields, except)).toEqual(taken);
});

test("a unit that is deleted is gone from the list, keeps its id and gives its name free", () => {
  const own = new UnitModel("mark:");
  const first = unit("unit_1", "one", "o");
  own.put(first);
  own.put({ ...unit("unit_2", "two", "t"), type: "length" });
  expect([own.pick(0).is, own.pick(2).is]).toEqual(["own", "system"]);
  own.put({ ...first, name: "changed" });
  expect(own.listed("").map(({ name }) => name)).toEqual(["changed", "two"]);
  expect(own.listed("length").map(({ name }) => name)).toEqual(["two"]);
  own.delete(own.units[0] ?? expect.unreachable("it was put"));
  expect([own.pick(0).unit.name, own.pick(1).is, own.pick(2).is]).toEqual(["two", "gone", "system"]);
  expect([own.ids(), own.taken({ name: "changed" })]).toEqual([["unit_2", "unit_1"], []]);
});

test("what is zero is told, but not where it may be", () => {
  const zero = { ratio_numerator: "-0.0", ratio_denominator: "0", offset_numerator: "0", offset_denominator: "0.5" };
  expect(zerosOf(zero)).toEqual(["ratio_numerator", "ratio_denominator"]);
});
