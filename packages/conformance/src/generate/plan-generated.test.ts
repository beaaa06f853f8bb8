import { expect, test } from "vitest";
import { operations } from "../generated/contract.ts";
import { nameOfCheck } from "../planned-check.ts";
import { planGenerated, planReplay } from "./plan-generated.ts";

test("every operation is tried with requests that keep it and that break it, and units and keys with sequences", () => {
  expect(planGenerated().map(nameOfCheck)).toEqual([
    ...operations.flatMap(({ id }) => [`${id} valid requests`, `${id} requests wrong in one way`]),
    "sequences of units",
    "sequences of API keys",
  ]);
});

test("what failed is planned alone", () => {
  expect(nameOfCheck(planReplay("sequences of units 3:0:1/AB:C"))).toBe("sequences of units");
  expect(planReplay("create-unit valid requests 0:1")).toMatchObject({
    part: "generated",
    operation: "create-unit",
    subject: "valid requests",
  });
});

test.each(["create-unit 0:1", "create-unit valid requests", "create-unit valid requests x", ""])(
  "%j is nothing that failed",
  (replay) => {
    expect(() => planReplay(replay)).toThrow(
      `"replay" must be the name of a generated check and a path, as the failure said; got "${replay}". The checks are "list-units valid requests", `,
    );
  },
);
