import { expect, test } from "vitest";
import type { LeafKind, Mutant } from "./mutant.ts";
import { sampleMutants } from "./sample-mutants.ts";

const MUTANTS = [...mutantsOf("bound", 90), ...mutantsOf("role", 5), ...mutantsOf("description", 5)];

function mutantsOf(kind: LeafKind, count: number): Mutant[] {
  return Array.from({ length: count }, (_, index) => {
    const words = `${kind} ${index}`;
    return { kind, words, pointer: [], edits: [], file: "spec/openapi.yaml", line: 1, id: words };
  });
}

test("a sample has of every kind its share, and three at least", () => {
  const sample = sampleMutants(MUTANTS, 40, 1);
  const counts = Map.groupBy(sample, ({ kind }) => kind);
  expect([...counts].map(([kind, { length }]) => `${kind} ${length}`).toSorted()).toEqual([
    "bound 36",
    "description 3",
    "role 3",
  ]);
});

test("no mutant comes twice", () => {
  const ids = sampleMutants(MUTANTS, 60, 1).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the same seed chooses the same, and another chooses others", () => {
  expect(sampleMutants(MUTANTS, 20, 7)).toEqual(sampleMutants(MUTANTS, 20, 7));
  expect(sampleMutants(MUTANTS, 20, 7)).not.toEqual(sampleMutants(MUTANTS, 20, 8));
});

test("a sample as large as all is all", () => {
  expect(sampleMutants(MUTANTS, 100, 1)).toEqual(MUTANTS);
});
