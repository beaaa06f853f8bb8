import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diagnosticsOf } from "./diagnostics-of.ts";
import { strictProject } from "./strict-project.ts";

let project: string;
beforeEach(() => {
  project = strictProject();
  mkdirSync(join(project, "src"));
});
afterEach(() => rmSync(project, { recursive: true }));

test("code without a fault has no diagnostics", () => {
  writeFileSync(join(project, "src/a.ts"), "export const first = (all: string[]): string | undefined => all[0];\n");
  expect(diagnosticsOf(project)).toEqual([]);
});

test.each([
  [
    "an index that may be missing",
    "export const first = (all: string[]): string => all[0];\n",
    [
      "src/a.ts:1 TS2322 Type 'string | undefined' is not assignable to type 'string'.\n  Type 'undefined' is not assignable to type 'string'.",
    ],
  ],
  [
    "a name that is not there",
    '\nexport type { Unit } from "./unit.js";\n',
    ["src/a.ts:2 TS2307 Cannot find module './unit.js' or its corresponding type declarations."],
  ],
])("%s is told with its file and line", (_, code, diagnostics) => {
  writeFileSync(join(project, "src/a.ts"), code);
  expect(diagnosticsOf(project)).toEqual(diagnostics);
});

test("a project without code is a fault", () => {
  expect(diagnosticsOf(project)).toEqual([
    `TS18003 No inputs were found in config file 'tsconfig.json'. Specified 'include' paths were '["src/**/*.ts"]' and 'exclude' paths were '[]'.`,
  ]);
});
