import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CheckName } from "./checks/check.ts";
import { Judge } from "./judge.ts";
import type { Mutant } from "./mutant.ts";
import { allMutants } from "./mutate-specification.ts";

/** A small sample for every build: leaves of many kinds, and the check that notices each first. */
const LEAVES: readonly (readonly [id: string, check: CheckName])[] = [
  ["spec/schemas/Actor.yaml#/properties/name/maxLength dropped", "lint"],
  ["spec/errors.yaml#/rate_limit_exceeded/is_transient true becomes false", "lint"],
  ["spec/parameters/limit.yaml#/schema/maximum 1000 becomes 1001", "lint"],
  ['spec/paths/core/units.yaml#/post/x-augno-roles "read_only" added', "lint"],
  ["spec/paths/core/units.yaml#/get/description emptied", "lint"],
  ['spec/schemas/CreateUnitRequest.yaml#/required/3 "ratio_numerator" dropped', "types"],
  ["spec/errors.yaml#/payload_too_large/description a number altered", "specification tests"],
  ["spec/examples/unit-conversion.yaml#/value/is_exact false becomes true", "unit tests"],
  ["spec/schemas/Origin.yaml#/maxLength 255 becomes 254", "kit"],
  ['spec/system-units.yaml#/9/name "Day" becomes "Day other"', "kit"],
  [
    "spec/workflows/unit-lifecycle.arazzo.yaml#/workflows/0/steps/3/successCriteria/1/condition " +
      `"$response.body#/result == '25.0'" becomes "$response.body#/result == '25.1'"`,
    "workflows",
  ],
  [
    'spec/examples/errors/invalid-format.yaml#/value/error/message "The body must be JSON in UTF-8; it ends before the value ' +
      'does. Send the whole of it." becomes "The body must be JSON in UTF-9; it ends before the value does. Send the whole of it."',
    "documents",
  ],
];

/** That a change of it is noticed by nothing shows that no check fails of itself. */
const UNNOTICED = 'spec/openapi.yaml#/info/license/name "MIT" becomes "MIT other"';

let judge: Judge;
let mutants: ReadonlyMap<string, Mutant>;
beforeAll(async () => {
  judge = await Judge.create();
  mutants = new Map((await allMutants()).map((mutant) => [mutant.id, mutant]));
});
afterAll(() => judge.close());

function mutantOf(id: string): Mutant {
  const mutant = mutants.get(id);
  if (mutant === undefined) throw new Error(`There must be a mutant "${id}"; there is none. Choose another leaf.`);
  return mutant;
}

describe("a changed leaf is noticed:", () => {
  test.each(LEAVES)("%s, by the %s", async (id, check) => {
    const { noticed } = await judge.judge(mutantOf(id));
    expect(noticed?.check, noticed?.says).toBe(check);
  });
});

test("what nothing but a reader can tell is noticed by no check", async () => {
  const { noticed } = await judge.judge(mutantOf(UNNOTICED));
  expect(noticed).toBeNull();
});
