import { expect, test } from "vitest";
import { bumpsOf, verdictOf } from "./bumps-of.ts";

test.each([
  ["nothing", [], ["none", "none", "none", "none"], "none"],
  ["a text", ["neutral wire"], ["patch", "patch", "patch", "patch"], "patch"],
  ["an addition", ["neutral wire", "additive wire"], ["minor", "minor", "minor", "minor"], "minor"],
  ["a break on the wire", ["breaking wire"], ["patch", "major", "major", "major"], "major"],
  ["a break of types", ["breaking types"], ["major", "major", "patch", "patch"], "major"],
  ["a break of both", ["breaking wire", "breaking types"], ["major", "major", "major", "major"], "major"],
  [
    "an addition beside a break of types",
    ["additive wire", "breaking types"],
    ["major", "major", "minor", "minor"],
    "major",
  ],
] as const)("%s moves types, client, server and conformance so far", (_, changes, bumps, verdict) => {
  const weighed = changes.map((change) => {
    const [severity, lens] = change.split(" ") as ["breaking", "wire"]; // the table's own words
    return { severity, lens };
  });
  expect(Object.values(bumpsOf(weighed))).toEqual(bumps);
  expect(verdictOf(weighed)).toBe(verdict);
});
