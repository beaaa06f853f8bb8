import { describe, expect, test } from "vitest";
import { operations } from "../generated/contract.ts";
import type { ErrorCode } from "../generated/errors.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Target } from "../target.ts";
import type { Case } from "./case.ts";
import { cases } from "./cases.ts";
import { parameterInvalid } from "./parameter-invalid.ts";
import { success } from "./success.ts";

const target: Target = {
  baseUrl: "http://localhost:8081",
  keys: { sandboxSecret: "secret", sandboxPublishable: "publishable" },
  fetch: async () => new Response(),
};

function operationOf(id: string): OperationContract {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`There is no ${id}.`);
  return operation;
}

/** What a case does with an operation, in words: the names of its attempts, or why there is none. */
function shown(provoke: Case, id: string): readonly string[] | string {
  const attempts = provoke(operationOf(id), target);
  return "notReachable" in attempts ? attempts.notReachable : attempts.map(({ name }) => name);
}

describe("success", () => {
  test.each([
    ["list-units", ["a secret key", "a publishable key"]],
    ["create-unit", ["a secret key"]],
    ["retrieve-unit", ["a secret key", "a publishable key"]],
    ["convert-unit", ["a secret key", "a publishable key"]],
    ["delete-unit", "it takes the id of a thing that may be changed"],
    ["retrieve-event", "it takes the id of a thing that the server has"],
  ])("of %s: %j", (id, words) => {
    expect(shown(success, id)).toEqual(words);
  });
});

describe("a code", () => {
  test.each<[ErrorCode, string, readonly string[] | string]>([
    ["parameter_missing", "convert-unit", ["without value", "without to_unit_id"]],
    ["parameter_missing", "rotate-api-key", "no field of the body must be there"],
    ["parameter_missing", "list-units", "the operation shows no body to leave a field out of"],
    ["invalid_format", "create-unit", ["{", "{'name': 1}", '{"name": 1,}', "undefined", "<xml/>"]],
    ["invalid_format", "list-units", "the operation takes no body"],
    ["payload_too_large", "create-unit", ["a body of 1048577 bytes"]],
    ["payload_too_large", "delete-unit", "the operation takes no body"],
    [
      "unsupported_media_type",
      "create-unit",
      [
        "Content-Type: text/plain",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: application/merge-patch+json",
        "Content-Type: json",
      ],
    ],
    ["resource_exists", "create-unit", ["the same creation twice"]],
    ["resource_exists", "update-unit", "it takes another thing that has the name already"],
    ["resource_not_found", "delete-unit", [`/v1/core/units/unit_7${"z".repeat(25)}`]],
    ["insufficient_permissions", "list-units", ["a secret key with Origin: https://conformance.example"]],
    [
      "insufficient_permissions",
      "create-unit",
      ["a secret key with Origin: https://conformance.example", "a publishable key"],
    ],
    ["rate_limit_exceeded", "list-units", ["up to 500 calls at once"]],
    ["rate_limit_exceeded", "create-unit", "so many calls would change as many things"],
    ["limit_exceeded", "create-api-key", ["Augno-Simulate: limit_exceeded"]],
    ["timeout", "list-units", ["Augno-Simulate: timeout"]],
    [
      "parameter_invalid",
      "retrieve-account",
      [
        "Augno-Simulate: ",
        "Augno-Simulate: conformance",
        "Augno-Simulate: PARAMETER_MISSING",
        "Augno-Simulate: parameter_missing",
        "Augno-Simulate-Latency: ten",
        "Augno-Simulate-Latency: 1.5",
        "Augno-Simulate-Latency: 1e1",
        "Augno-Simulate-Latency: 0x1",
        "Augno-Simulate-Latency: ",
        "Augno-Simulate-Latency: -1",
        "Augno-Simulate-Latency: 10001",
      ],
    ],
  ])("%s of %s: %j", (code, id, words) => {
    expect(shown(cases[code], id)).toEqual(words);
  });

  test("parameter_invalid tries the idempotency key, and leaves the version to its own code", () => {
    const names = shown(parameterInvalid, "convert-unit");
    expect(names).toContain("Idempotency-Key: ");
    expect(names).toContain(`Idempotency-Key: ${"x".repeat(23)}…`);
    expect(names).not.toContain(expect.stringContaining("Augno-Version"));
  });

  test("payload_too_large sends one byte more than is taken", () => {
    const attempts = cases.payload_too_large(operationOf("create-unit"), target);
    const [attempt] = "notReachable" in attempts ? [] : attempts;
    expect(new TextEncoder().encode(attempt?.variation.body ?? "").length).toBe(1024 * 1024 + 1);
  });
});

test("every operation has an attempt or a reason for each of its codes", () => {
  for (const operation of operations) {
    for (const code of operation.errorCodes) {
      const attempts = cases[code as ErrorCode](operation, target);
      expect("notReachable" in attempts || attempts.length > 0, `${operation.id} ${code}`).toBe(true);
    }
  }
});
