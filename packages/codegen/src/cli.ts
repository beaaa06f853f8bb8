import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Difference, differencesOf } from "./differences.ts";
import type { Files } from "./emit/emitter.ts";
import { generate } from "./generate.ts";
import { load } from "./load.ts";
import { buildModel } from "./model.ts";
import { targets } from "./targets.ts";

// `node src/cli.ts [--check]`: writes what is compiled from spec/, or tells whether it is up to date.
const ROOT = join(import.meta.dirname, "../../..");
const WORDS = {
  missing: "is missing",
  changed: "differs from what spec/ compiles to",
  stale: "is compiled from nothing any more",
};

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const files = await generate(buildModel(await load(join(ROOT, "spec"))));
const differences = differencesOf(ROOT, Object.keys(targets), files);
if (values.check) report(differences);
else write(differences, files);

function report(found: Difference[]): void {
  if (found.length === 0) {
    console.log("Everything generated is what spec/ compiles to.");
    return;
  }
  for (const { path, kind } of found) console.error(`${path} ${WORDS[kind]}.`);
  console.error('Run "pnpm generate" and commit the result. What is generated is never edited by hand.');
  process.exitCode = 1;
}

function write(found: Difference[], generated: Files): void {
  for (const { path } of found) {
    const file = join(ROOT, path);
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
