import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { freshProject } from "../published/fresh-project.ts";
import { ROOT } from "../repository.ts";

const COMPILERS = { "5.9": "typescript-5.9", "6.0": "typescript-6.0", "7.0": "typescript" };

/** Compiler options that the declarations must bear, besides what all of them share. */
const SETTINGS = {
  strict: { strict: true },
  "not strict": { strict: false },
  "strict, with optional members exact": {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
  },
  "strict, for a bundler": { strict: true, module: "esnext", moduleResolution: "bundler" },
  "strict, with the types of Node in place of the browser's": { strict: true, lib: ["es2022"], types: ["node"] },
};
const SHARED = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  noEmit: true,
  // Our own declarations are checked, too; the compiler's need not be.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
};

const project = freshProject(["@augno/client"], ["@types/node"]);
afterAll(() => project.remove());
/** What no version of the client's types may let pass, and what every compiler says of it. */
const FAULTS = {
  "an unknown dimension": ['void augno.units.list({ type: "furlong" });', 2322],
  "a number for a decimal": ['void augno.units.convert("unit_1", { value: 1, to_unit_id: "unit_2" });', 2322],
  "a missing id": ["void augno.units.retrieve();", 2554],
  "an unknown method": ["void augno.units.remove();", 2339],
  "an unknown field of an answer": ['void augno.units.retrieve("unit_1").then((unit) => unit.colour);', 2339],
  "a list without a bound": ["void augno.units.list().toArray();", 2554],
} as const;

project.write("calls.ts", readFileSync(join(import.meta.dirname, "calls.ts"), "utf8"));

describe.each(Object.entries(COMPILERS))("with TypeScript %s a program of all calls compiles", (version, compiler) => {
  const tsc = join(ROOT, "packages/e2e/node_modules", compiler, "bin/tsc");

  test("and the compiler is of that version", async () => {
    const { stdout } = await project.run(process.execPath, [tsc, "--version"]);
    expect(stdout).toMatch(new RegExp(`^Version ${version.replace(".", String.raw`\.`)}\\.`));
  });

  test("and what is wrong does not", async () => {
    const lines = Object.values(FAULTS).map(([line]) => line);
    const start = 'import type { Augno } from "@augno/client"; declare const augno: Augno;';
    project.write("faults.ts", [start, ...lines, ""].join("\n"));
    const compilerOptions = { ...SHARED, ...SETTINGS["not strict"] };
    project.write(`tsconfig.faults.${version}.json`, JSON.stringify({ compilerOptions, files: ["faults.ts"] }));
    const { stdout } = await project.run(process.execPath, [
      tsc,
      "--pretty",
      "false",
      "-p",
      `tsconfig.faults.${version}.json`,
    ]);
    const found = [...stdout.matchAll(/^faults\.ts\((\d+),\d+\): error TS(\d+)/gm)].map(([, line, code]) => [
      line,
      code,
    ]);
    expect(found).toEqual(Object.values(FAULTS).map(([, code], at) => [String(at + 2), String(code)]));
  });

  test.each(Object.entries(SETTINGS))("%s", async (name, settings) => {
    const file = `tsconfig.${Object.keys(SETTINGS).indexOf(name)}.${version}.json`;
    project.write(file, JSON.stringify({ compilerOptions: { ...SHARED, ...settings }, files: ["calls.ts"] }));
    const { code, stdout, stderr } = await project.run(process.execPath, [tsc, "--project", file]);
    expect({ code, output: stdout + stderr }).toEqual({ code: 0, output: "" });
  });
});
