import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences that ask for nothing but their own text. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/**
 * The installed packages of a project whose licence may ask something of those who install ours, a line each, and how many
 * packages were looked at.
 */
export function licenceFaults(project: string): { packages: number; faults: string[] } {
  const folders = globSync("node_modules/**/package.json", { cwd: project })
    .filter((path) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path))
    .map((path) => join(project, path));
  const faults = folders.flatMap((file) => {
    const { name, version, license } = JSON.parse(readFileSync(file, "utf8")) as Licensed;
    const fault = faultOf(license);
    return fault === undefined ? [] : [`${name} ${version} ${fault}`];
  });
  return { packages: folders.length, faults };
}

/** What of a `package.json` is read here. */
interface Licensed {
  name: string;
  version: string;
  license?: unknown;
}

function faultOf(license: unknown): string | undefined {
  if (typeof license !== "string") return "must say its licence by an SPDX name; it says none.";
  const [names, operators] = [license.replaceAll(/[()]/g, "").split(/ (?:AND|OR) /), license.match(/ (?:AND|OR) /g)];
  const isPermissive = (name: string): boolean => PERMISSIVE.has(name);
  // Of several kinds of operators it would take the brackets to tell which names may be left out; so none may.
  const isChoice = operators?.every((operator) => operator === " OR ") ?? false;
  if (isChoice ? names.some(isPermissive) : names.every(isPermissive)) return undefined;
  return `must have a permissive licence; it has ${license}.`;
}
