import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compileGuide } from "./compile-guide.ts";
import { describeDifference } from "./describe-difference.ts";

// `node rules/guide/cli.ts [--check]`: writes the style guide, or tells whether it is up to date.
const PATH = "spec/rules/README.md";
const FILE = new URL("../README.md", import.meta.url);

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const guide = await compileGuide();
if (!values.check) {
  writeFileSync(FILE, guide);
  console.log(`${PATH} compiled from the rules.`);
} else {
  const difference = describeDifference(PATH, guide, existsSync(FILE) ? readFileSync(FILE, "utf8") : undefined);
  if (difference === undefined) {
    console.log(`${PATH} is what the rules compile to.`);
  } else {
    console.error(difference);
    process.exitCode = 1;
  }
}
