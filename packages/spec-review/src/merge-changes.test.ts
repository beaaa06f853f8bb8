import { describe, expect, test } from "vitest";
import type { PlacedChange, Severity } from "./change.ts";
import { mergeChanges } from "./merge-changes.ts";

const at = (place: string, given: Partial<PlacedChange> = {}): PlacedChange => ({
  id: "rule",
  severity: "breaking",
  lens: "wire",
  direction: null,
  operations: [],
  message: "",
  remedy: "",
  source: null,
  fingerprint: "",
  at: place,
  ...given,
});
const UNIT = "/components/schemas/Unit";

test.each([
  ["of the same place", UNIT, UNIT, true],
  ["inside of what is gone", "/paths/~1units/get", "/paths/~1units/get/parameters/query/q", true],
  ["of the place whose keyword the wire names", `${UNIT}/enum`, UNIT, true],
  ["of a place that gains a form", `${UNIT}/anyOf/2`, UNIT, true],
  ["of a list whose items break", `${UNIT}/anyOf/0/items/enum`, UNIT, true],
  ["of a list with a field in its items that breaks", `${UNIT}/items/properties/name`, UNIT, false],
  ["of a map whose values break", `${UNIT}/additionalProperties`, UNIT, true],
  ["of a place with a form that breaks in depth", `${UNIT}/anyOf/2/properties/name`, UNIT, false],
  ["of a schema with a field that breaks otherwise", `${UNIT}/properties/name`, UNIT, false],
  ["of another place", `${UNIT}List`, UNIT, false],
])("a break of types %s: told once, %s and %s: %s", (_, wire, types, once) => {
  const merged = mergeChanges([at(wire)], [at(types, { lens: "types" })]);
  expect(merged.map(({ lens }) => lens)).toEqual(once ? ["wire"] : ["wire", "types"]);
});

test.each<[Severity, unknown]>([
  ["additive", undefined],
  ["neutral", undefined],
])("a break of types beside a change that is %s on the wire is told", (severity) => {
  expect(mergeChanges([at(UNIT, { severity })], [at(UNIT, { lens: "types" })])).toHaveLength(2);
});

test("a break of types inside of what has another name is told once", () => {
  const wire = at("/paths/~1a/post/responses/201", { before: "201", after: "200" });
  expect(mergeChanges([wire], [at(`${wire.at}/headers/Request-Id`, { lens: "types" })])).toEqual([wire]);
});

test("a break of types of a field that has another name is told once, by either name", () => {
  const wire = at(`${UNIT}/properties/name`, {
    id: "field-renamed",
    before: { name: { type: "string" } },
    after: { title: { type: "string" } },
  });
  const types = ["name", "title"].map((name) => at(`${UNIT}/properties/${name}`, { lens: "types" }));
  expect(mergeChanges([wire], types)).toEqual([wire]);
  expect(mergeChanges([wire], [at(`${UNIT}/properties/type`, { lens: "types" })])).toHaveLength(2);
});

test("what the wire tells of several operations at once is told once", () => {
  const field = "requestBody/content/application~1json/schema/properties/name";
  const wire = at(`/paths/~1a/post/${field}`, { operations: ["a", "b"] });
  const types = at(`/paths/~1b/post/${field}`, { lens: "types", operations: ["b"] });
  expect(mergeChanges([wire], [types])).toEqual([wire]);
  expect(mergeChanges([wire], [{ ...types, operations: ["c"] }])).toHaveLength(2);
});

test("what the wire tells of several places at once is told once", () => {
  const wire = at(UNIT, { alsoAt: [`${UNIT}List/anyOf`] });
  expect(mergeChanges([wire], [at(`${UNIT}List`, { lens: "types" })])).toEqual([wire]);
});

test("a field that may be missing is told once, and another break of types beside it is told", () => {
  const required = at(`${UNIT}/required`, { before: { required: ["id", "name"] }, after: { required: ["id"] } });
  const missing = at(`${UNIT}/properties/name`, { lens: "types" });
  const other = at(`${UNIT}/properties/type`, { lens: "types" });
  expect(mergeChanges([required], [missing, other])).toEqual([required, other]);
});

test("a break of types inside of what is still there is told", () => {
  expect(mergeChanges([at(UNIT, { after: {} })], [at(`${UNIT}/properties/name`, { lens: "types" })])).toHaveLength(2);
});

describe("a program that does not compile any more", () => {
  const program = (operations: string[], reason: string): PlacedChange =>
    at("", {
      id: "types-program-broken",
      lens: "types",
      operations,
      message: `A program (calls.ts, line 1): \`x\` ${reason}`,
    });
  const wire = at(UNIT, { operations: ["list-units", "retrieve-unit"], message: "`name` of `Unit` was removed." });
  const typed = at(UNIT, { message: "`size` of `Unit` was `string` and is `number`." });

  test.each([
    ["that calls what breaks", ["list-units"], "Expected 2 arguments, but got 1.", false],
    ["that misses what another break names", [], "Property 'name' does not exist on type 'Odd'.", false],
    ["that nothing explains", [], "Expected 2 arguments, but got 1.", true],
    ["that also calls something else", ["list-units", "list-events"], "Expected 2 arguments, but got 1.", true],
  ])("%s is told: %s", (_, operations, reason, isTold) => {
    expect(mergeChanges([wire], [program(operations, reason)])).toHaveLength(isTold ? 2 : 1);
  });

  test.each([
    ["nothing but the types of what another break names", "Type 'string' is not assignable to type 'number'.", true],
    ["what another break names", "Type 'string' is not assignable to type 'number'. Types of 'size' differ.", false],
  ])("of which the compiler names %s is told: %s", (_, reason, isTold) => {
    expect(mergeChanges([typed], [program([], reason)])).toHaveLength(isTold ? 2 : 1);
  });
});
