import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, PublishedPackage } from "../published/published-packages.ts";
import { publintFaults } from "../published/publint-faults.ts";
import type { EmptyProject } from "./empty-project.ts";
import type { LocalRegistry } from "./local-registry.ts";

/** A program that compiles only if the types of every entry are there. */
const PROGRAM = `
import { Augno, type Unit } from "@augno/client";
import type { operations } from "@augno/types";
import { createExampleFetch } from "@augno/client/testing";
import { convert, formatDecimal } from "@augno/client/units";
import { createServer } from "@augno/server";
import { runConformance } from "@augno/conformance";

const augno = new Augno({ apiKey: "aug_sk_test_example", fetch: createExampleFetch() });
const unit: Unit = await augno.units.retrieve("unit_1");
const query: operations["list-units"]["parameters"]["query"] = { limit: 1 };
console.log(formatDecimal(convert("1", unit, unit).result, 2), query, createServer, runConformance);
`;
const COMPILER_OPTIONS = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: ["node"],
  strict: true,
  noEmit: true,
  skipDefaultLibCheck: true,
};

/**
 * What is wrong with packages as they were published and installed, a line each: an entry that cannot be imported, a file
 * that is not there, types that do not compile.
 *
 * @param compiler - The versions of TypeScript and of Node's types, such as `typescript@7.0.2`.
 */
export async function installedFaults(
  project: EmptyProject,
  registry: LocalRegistry,
  packages: readonly (PublishedPackage & { version: string })[],
  compiler: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const { manifest, version } of packages) {
    for (const entry of entriesOf(project, manifest.name)) {
      const name = manifest.name + entry.slice(1);
      const imported = project.run(process.execPath, "--eval", `await import(${JSON.stringify(name)})`);
      faults.push(...(await faultOf(`${name} must be importable`, imported)));
    }
    faults.push(...(await publintFaults(registry.tarball(manifest.name, version))));
  }
  project.write("program.ts", PROGRAM);
  project.write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ["program.ts"] }));
  await project.run("npm", "install", "--no-audit", "--no-fund", ...compiler);
  const compiled = project.run("npx", "tsc", "--project", ".");
  return [...faults, ...(await faultOf("The types must compile", compiled))];
}

/** What can be imported of a package as it was published, which is less than the workspace can. */
function entriesOf(project: EmptyProject, name: string): string[] {
  const text = readFileSync(join(project.root, "node_modules", name, "package.json"), "utf8");
  const { exports } = JSON.parse(text) as Pick<Manifest, "exports">; // npm has read it
  // The last needs a program that is no dependency.
  return Object.keys(exports).filter((entry) => entry !== "./package.json" && entry !== "./vitest");
}

async function faultOf(demand: string, run: Promise<string>): Promise<string[]> {
  try {
    await run;
    return [];
  } catch (error) {
    return [`${demand}; ${error instanceof Error ? error.message : String(error)}`];
  }
}
