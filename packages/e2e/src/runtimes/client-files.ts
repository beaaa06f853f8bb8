import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FreshProject } from "../published/fresh-project.ts";

/** The modules of the client that is installed in a project: their sources, by their names below its `dist/`. */
export function clientFiles({ root }: FreshProject): ReadonlyMap<string, string> {
  const dist = join(root, "node_modules/@augno/client/dist");
  return new Map(globSync("*.js", { cwd: dist }).map((name) => [name, readFileSync(join(dist, name), "utf8")]));
}

/** The modules that its entries are, by what a program imports. */
export const CLIENT_ENTRIES: Readonly<Record<string, string>> = {
  "@augno/client": "index.js",
  "@augno/client/testing": "testing.js",
  "@augno/client/units": "units.js",
};

/** The program that each runtime runs. */
export const SMOKE = readFileSync(join(import.meta.dirname, "smoke.mjs"), "utf8");
