import { expect, test } from "vitest";
import { edgeCases } from "../fixtures/edge-cases.ts";
import { commonCodes, ownCodes } from "./common-codes.ts";

const { operations } = edgeCases();

test("codes of every operation, and of every one with a body, are no operation's own", () => {
  const common = commonCodes(operations);
  expect(common).toEqual({ all: ["parameter_invalid", "internal_error"], withBody: ["parameter_missing"] });
  expect(operations.map((operation) => [operation.id, ownCodes(operation, common)])).toEqual([
    ["list-classes", []],
    ["delete-class", []],
    ["create-odd-thing", ["conflict"]],
  ]);
});

test("a single operation shares its codes with none", () => {
  expect(commonCodes(operations.slice(0, 1))).toEqual({ all: [], withBody: [] });
});
