import { describe, expect, test } from "vitest";
import { operations } from "../generated/contract.ts";
import type { ErrorCode } from "../generated/errors.ts";
import type { OperationContract } from "../operation-contract.ts";
import type { Target } from "../target.ts";
import type { Case, Variation } from "./case.ts";
import { cases } from "./cases.ts";
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
    ["delete-unit", ["a secret key"]],
    ["rotate-api-key", ["a secret key", "no body"]],
  ])("of %s: %j", (id, words) => {
    expect(shown(success, id)).toEqual(words);
  });
});

const simulated = (code: ErrorCode): string => `Augno-Simulate: ${code}`;

describe("a code", () => {
  test.each<[ErrorCode, string, readonly string[] | string]>([
    ["parameter_missing", "convert-unit", ["without value", "without to_unit_id", simulated("parameter_missing")]],
    ["parameter_missing", "rotate-api-key", "no field of the body must be there"],
    ["parameter_missing", "list-units", "the operation shows no body to leave a field out of"],
    [
      "invalid_format",
      "create-unit",
      ["{", "{'name': 1}", '{"name": 1,}', "undefined", "<xml/>", simulated("invalid_format")],
    ],
    ["invalid_format", "list-units", "the operation takes no body"],
    ["payload_too_large", "create-unit", ["a body of 1048577 bytes", simulated("payload_too_large")]],
    ["payload_too_large", "delete-unit", "the operation takes no body"],
    [
      "unsupported_media_type",
      "create-unit",
      [
        "Content-Type: text/plain",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: application/merge-patch+json",
        "Content-Type: json",
        simulated("unsupported_media_type"),
      ],
    ],
    [
      "resource_exists",
      "update-unit",
      [
        "the name of another unit",
        "the name of another unit in capital letters",
        "the abbreviation of another unit",
        simulated("resource_exists"),
      ],
    ],
    ["resource_not_found", "delete-unit", [`/v1/core/units/unit_7${"z".repeat(25)}`, simulated("resource_not_found")]],
    [
      "insufficient_permissions",
      "list-units",
      ["a secret key with Origin: https://conformance.example", simulated("insufficient_permissions")],
    ],
    [
      "insufficient_permissions",
      "update-unit",
      [
        "a secret key with Origin: https://conformance.example",
        "a publishable key",
        "a read_only key",
        "a system unit",
        simulated("insufficient_permissions"),
      ],
    ],
    ["rate_limit_exceeded", "create-unit", ["up to 500 calls in a row", simulated("rate_limit_exceeded")]],
    ["limit_exceeded", "create-api-key", ["one active key more than may be", simulated("limit_exceeded")]],
    ["timeout", "list-units", [simulated("timeout")]],
    ["api_key_expired", "list-units", [simulated("api_key_expired")]],
    [
      "parameter_invalid",
      "retrieve-account",
      ['Augno-Simulate: "parameter_missing"', 'Augno-Simulate-Latency: "-1"', simulated("parameter_invalid")],
    ],
  ])("%s of %s: %j", (code, id, words) => {
    expect(shown(cases[code], id)).toEqual(words);
  });

  test("parameter_invalid leaves the version to its own code", () => {
    expect(shown(cases.parameter_invalid, "convert-unit")).not.toContainEqual(expect.stringContaining("Augno-Version"));
  });

  test("payload_too_large sends one byte more than is taken", () => {
    const attempts = cases.payload_too_large(operationOf("create-unit"), target);
    const [attempt] = "notReachable" in attempts ? [] : attempts;
    const { rawBody = "" } = (attempt?.variation ?? {}) as Variation; // it needs nothing to be made
    expect(new TextEncoder().encode(rawBody).length).toBe(1024 * 1024 + 1);
  });
});

test("what is out of reach is simulated, and says why", () => {
  expect(cases.timeout(operationOf("list-units"), target)).toEqual([
    {
      name: "Augno-Simulate: timeout",
      variation: { headers: { "augno-simulate": "timeout" } },
      isSimulated: true,
      onlySimulated: "only a server in the same process can be made to fail",
    },
  ]);
});

test("every operation has an attempt for each of its codes", () => {
  for (const operation of operations) {
    for (const code of operation.errorCodes) {
      const attempts = cases[code as ErrorCode](operation, target);
      expect(!("notReachable" in attempts) && attempts.length > 0, `${operation.id} ${code}`).toBe(true);
    }
  }
});
