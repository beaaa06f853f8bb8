import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findKeys } from "./docs/find-keys.ts";
import { ROOT, trackedFiles } from "./repository.ts";

/** Tests of what a key is have some that are well-formed, of the letter A throughout. */
const ABOUT_KEYS = /^packages\/server\/src\/keys\/[\w-]+\.test\.ts$/;

function keysIn(files: readonly string[]): string[] {
  return files.flatMap((path) => findKeys(readFileSync(join(ROOT, path), "latin1")).map((key) => `${path}: ${key}`));
}

test("no file of the repository holds a key", () => {
  expect(keysIn(trackedFiles().filter((path) => !ABOUT_KEYS.test(path)))).toEqual([]);
});

test("nothing that is built holds a key", () => {
  const built = globSync("packages/*/dist/**/*", { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  expect(built.length).toBeGreaterThan(0);
  expect(keysIn(built)).toEqual([]);
});
