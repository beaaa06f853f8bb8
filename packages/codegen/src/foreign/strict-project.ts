import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type ts from "typescript";

/** What a careful project sets, beyond what this repository does: the declarations of libraries are checked too. */
const STRICT = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleDetection: "force",
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Makes a folder, outside the repository and its packages, for code to be generated into and compiled strictly.
 *
 * @param unmet - Options that the code does not meet, to be set otherwise.
 * @returns The folder, which the caller removes.
 */
export function strictProject(unmet: ts.CompilerOptions = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "augno-foreign-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tsconfig = { compilerOptions: { ...STRICT, ...unmet }, include: ["src/**/*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  return folder;
}
