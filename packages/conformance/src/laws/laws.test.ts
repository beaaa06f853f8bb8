import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type LawName, lawTexts } from "../generated/laws.ts";
import { listIds } from "./asking/list-under-test.ts";
import { namedOperations } from "./asking/operation-named.ts";
import { laws } from "./laws.ts";

/** What stands beside the laws. */
const OTHERS = ["findings", "law", "laws"];

const names = Object.keys(lawTexts) as LawName[]; // the keys are exactly these

test("laws are checked in the specification's order", () => {
  expect(Object.keys(laws)).toEqual(names);
});

test.each(names)("%s stands under its own name, in a file named for it", (name) => {
  expect(laws[name].name).toBe(name);
});

test("the laws of lists are held to every operation that takes a cursor", () => {
  const lists = namedOperations.filter(({ parameters }) => parameters.some(({ name }) => name === "cursor"));
  expect(listIds.toSorted()).toEqual(lists.map(({ id }) => id).toSorted());
});

test("every file is a law's, or one of few others", () => {
  const files = readdirSync(new URL("./", import.meta.url)).filter((file) => /^[\w-]+\.ts$/.test(file));
  const expected = [...names, ...OTHERS].map((name) => `${name}.ts`);
  expect(files.toSorted()).toEqual(expected.toSorted());
});
