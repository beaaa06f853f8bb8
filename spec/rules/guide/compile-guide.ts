import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadConfig } from "@redocly/openapi-core";
import { styleRules } from "../plugin.ts";
import { printGuide } from "./print-guide.ts";
import { readRedoclyRules } from "./read-redocly-rules.ts";
import { smallestFailure } from "./smallest-failure.ts";

const CONFIG = new URL("../../redocly.yaml", import.meta.url);
const FIXTURES = new URL("../fixtures/", import.meta.url);

/** Compiles the style guide from the rules of the plugin, their fixtures and `redocly.yaml`. */
export async function compileGuide(): Promise<string> {
  const redocly = readRedoclyRules(readFileSync(CONFIG, "utf8"));
  const rules = styleRules.map((rule) => ({ rule, failure: smallestFailure(new URL(`${rule.name}/`, FIXTURES)) }));
  return printGuide({ rules, redocly, preset: await presetRules([...redocly.configured, ...redocly.off]) });
}

/** The names, in order, of the rules of Redocly's that are on although `redocly.yaml` does not name them. */
async function presetRules(named: readonly { name: string }[]): Promise<string[]> {
  const { rules } = await loadConfig({ configPath: fileURLToPath(CONFIG) });
  const own = new Set(named.map(({ name }) => name));
  return Object.entries(rules.oas3_1)
    .filter(([name, setting]) => setting !== "off" && !own.has(name) && !name.startsWith("augno/"))
    .map(([name]) => name)
    .toSorted();
}
