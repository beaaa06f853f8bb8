import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Difference, differencesOf } from "./differences.ts";
import type { Files } from "./emit/emitter.ts";
import { generate } from "./generate.ts";
import { load } from "./load.ts";
import { buildModel } from "./model.ts";
import { targets } from "./targets.ts";

const WORDS = {
  missing: "is missing",
  changed: "differs from what spec/ compiles to",
  stale: "is compiled from nothing any more",
};

/**
 * Writes what is compiled from `spec/`, or tells whether it is up to date, and says so.
 *
 * @param root - The root of the repository.
 * @param isCheck - Whether nothing is written.
 * @returns Whether all is well: false where a check finds what is out of date.
 */
export async function compileSpecification(root: string, isCheck: boolean): Promise<boolean> {
  const files = await generate(buildModel(await load(join(root, "spec"))));
  const differences = differencesOf(root, Object.keys(targets), files);
  if (isCheck) return report(differences);
  write(root, differences, files);
  return true;
}

function report(found: readonly Difference[]): boolean {
  if (found.length === 0) {
    console.log("Everything generated is what spec/ compiles to.");
    return true;
  }
  for (const { path, kind } of found) console.error(`${path} ${WORDS[kind]}.`);
  console.error('Run "pnpm generate" and commit the result. What is generated is never edited by hand.');
  return false;
}

function write(root: string, found: readonly Difference[], generated: Files): void {
  for (const { path } of found) {
    const file = join(root, path);
    const content = generated[path];
    if (content === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(`${Object.keys(generated).length} files compiled from spec/; ${found.length} changed.`);
}
