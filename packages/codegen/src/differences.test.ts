import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differencesOf } from "./differences.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "augno-differences-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("names what is missing, changed and stale, and nothing else", () => {
  mkdirSync(join(root, "a/generated/deep"), { recursive: true });
  writeFileSync(join(root, "a/generated/same.ts"), "same");
  writeFileSync(join(root, "a/generated/deep/edited.ts"), "edited by hand");
  writeFileSync(join(root, "a/generated/left-over.ts"), "");
  const files = {
    "a/generated/same.ts": "same",
    "a/generated/deep/edited.ts": "compiled",
    "b/generated/new.ts": "new",
  };
  expect(differencesOf(root, ["a/generated", "b/generated"], files)).toEqual([
    { path: "a/generated/deep/edited.ts", kind: "changed" },
    { path: "b/generated/new.ts", kind: "missing" },
    { path: "a/generated/left-over.ts", kind: "stale" },
  ]);
});
