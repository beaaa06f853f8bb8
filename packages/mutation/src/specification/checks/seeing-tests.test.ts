import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Effect } from "../effect-of.ts";
import type { Mutant } from "../mutant.ts";
import { REHEARSED } from "../rehearsed.ts";
import { ROOT, type WorkingCopy } from "../working-copy.ts";
import { documents } from "./documents.ts";
import { errorExamples, serverTests, specificationTests, unitTests, workflowRuns } from "./seeing-tests.ts";
import type { SeeingTests } from "./tests-of-package.ts";

const CHANGED = ["docs", "client", "conformance", "server"].map((name) => `packages/${name}/src/generated/a.ts`);
const EFFECT: Effect = {
  changed: new Map(CHANGED.map((path) => [path, ""])),
  changedCode: CHANGED,
  operations: ["list-units", "list-api-keys", "list-request-logs", "list-events", "retrieve-account"],
};
const FILES: readonly Pick<Mutant, "file" | "kind">[] = [
  ...REHEARSED,
  { file: "spec/workflows/quickstart.arazzo.yaml", kind: "description" },
];

/** Every place at which tests are asked about files, or about all sorts of them. */
function placesOf({ places }: SeeingTests, effect: Effect, files = FILES): string[] {
  const copy = {} as WorkingCopy; // of which no place is made
  return [...new Set(files.flatMap((mutant) => places({ copy, mutant, effect })))];
}

const ALL = [specificationTests, ...unitTests, workflowRuns, serverTests, documents, errorExamples];

test("what is rehearsed is in the specification, and leaves out the tests of no package", () => {
  expect(REHEARSED.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
  expect(ALL.filter((tests) => placesOf(tests, EFFECT, REHEARSED).length === 0)).toEqual([]);
});

test.each(ALL)("tests of $folder stand wherever they are asked", (tests) => {
  const files = globSync("**/*.test.ts", {
    cwd: join(ROOT, tests.folder),
    exclude: (name) => name === "node_modules" || name === "dist",
  });
  const places = placesOf(tests, EFFECT);
  expect(places.filter((place) => !files.some((file) => file.startsWith(place)))).toEqual([]);
});

test("the docs' tests are asked about a mutant that changes what the docs are made of, and about no other", () => {
  const changing = (path: string): Effect => ({ ...EFFECT, changed: new Map([[path, ""]]) });
  expect(placesOf(documents, changing("packages/server/src/generated/a.ts"))).toEqual([]);
  expect(placesOf(documents, changing("packages/docs/src/generated/reference.ts"))).not.toEqual([]);
  expect(placesOf(documents, changing("spec/generated/openapi.yaml"))).not.toEqual([]);
});
