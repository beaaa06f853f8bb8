import { describe, expect, test } from "vitest";
import { operations, unrouted } from "./generated/contract.ts";
import { planChecks } from "./plan-checks.ts";

test("every operation is planned with its success and each of its codes, and what is off any", () => {
  const count = operations.reduce((sum, { errorCodes }) => sum + 1 + errorCodes.length, unrouted.errorCodes.length);
  expect(planChecks(undefined)).toHaveLength(count);
});

test("only the operations that are named are planned, and what is off any", () => {
  expect([...new Set(planChecks(["delete-unit"]).map(({ name }) => name))]).toEqual(["delete-unit", "unrouted"]);
});

test("an operation that does not exist is refused", () => {
  expect(() => planChecks(["list-units", "list-unit"])).toThrow(
    `"only" must name operations of the specification; got "list-unit". It has ${operations.map(({ id }) => id).join(", ")}.`,
  );
});

describe("an answer", () => {
  test.each([
    ["delete-unit", 204, null, null],
    ["create-unit", 201, null, "Unit"],
    ["create-unit", 409, "resource_exists", "ErrorResponse"],
  ])("of %s with %i (%s) is held to %s", (id, status, code, schema) => {
    const found = planChecks([id]).find(({ expected }) => expected.status === status && expected.code === code);
    expect(found?.expected.contract.schema).toBe(schema);
  });
});
