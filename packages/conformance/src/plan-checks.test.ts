import { expect, test } from "vitest";
import { operations, unrouted } from "./generated/contract.ts";
import { lawTexts } from "./generated/laws.ts";
import { planChecks } from "./plan-checks.ts";
import { nameOfCheck } from "./planned-check.ts";
import { parts } from "./result.ts";

const namesOf = (...only: string[]): string[] => planChecks(only).map(nameOfCheck);

test("every operation is planned with its success and each of its codes, and what is off any", () => {
  const count = operations.reduce((sum, { errorCodes }) => sum + 1 + errorCodes.length, unrouted.errorCodes.length);
  expect(planChecks(["answers"])).toHaveLength(count);
});

test("every parameter and field is planned, and each body as a whole", () => {
  const count = operations.reduce(
    (sum, { parameters, body }) => sum + parameters.length + (body === null ? 0 : 1 + body.fields.length),
    0,
  );
  expect(planChecks(["bounds"])).toHaveLength(count);
});

test("every law is planned", () => {
  expect(namesOf("laws")).toEqual(Object.keys(lawTexts));
});

test("the parts come in their order, and no two checks have one name", () => {
  const checks = planChecks();
  expect([...new Set(checks.map(({ part }) => part))]).toEqual(
    parts.filter((part) => checks.some((check) => check.part === part)),
  );
  const names = checks.map((check) => `${check.part}: ${nameOfCheck(check)}`);
  expect(new Set(names).size).toBe(names.length);
});

test("an operation keeps what is about it, in every part or in those that are named", () => {
  expect([...new Set(planChecks(["delete-unit"]).map(({ operation }) => operation))]).toEqual(["delete-unit"]);
  expect(namesOf("bounds", "delete-unit")).toEqual([
    "delete-unit id",
    "delete-unit Augno-Version",
    "delete-unit Augno-Simulate",
    "delete-unit Augno-Simulate-Latency",
  ]);
});

test("a law keeps itself alone", () => {
  expect(namesOf("version-is-echoed")).toEqual(["version-is-echoed"]);
});

test("a name of nothing is refused", () => {
  expect(() => planChecks(["list-units", "list-unit"])).toThrow(
    '"only" must name parts, operations or laws; got "list-unit". They are answers, bounds, laws, generated, list-units, ',
  );
});

test.each([
  ["delete-unit", "delete-unit 204"],
  ["create-unit", "create-unit 201"],
  ["create-unit", "create-unit 409 resource_exists"],
])("an answer of %s is called %s", (operation, name) => {
  expect(namesOf("answers", operation)).toContain(name);
});
