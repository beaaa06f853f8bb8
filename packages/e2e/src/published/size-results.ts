import { join } from "node:path";
import { ROOT } from "../repository.ts";
import type { FreshProject } from "./fresh-project.ts";
import type { SizeLimit } from "./published-packages.ts";

/** What size-limit measures with: a bundle by esbuild, minified, and compressed as each limit says. */
export const SIZE_PRESET = "@size-limit/preset-small-lib";

/** How large an entry is. */
export interface SizeResult {
  readonly name: string;
  readonly passed: boolean;
  /** In bytes. */
  readonly size: number;
}

/**
 * Measures what a project has installed, the preset too.
 *
 * @param limits - Their paths go out from the project's folder.
 */
export async function sizeResults(project: FreshProject, limits: readonly SizeLimit[]): Promise<SizeResult[]> {
  // size-limit loads the presets that a manifest depends on.
  const dependencies = { [SIZE_PRESET]: "*" };
  project.write("package.json", JSON.stringify({ type: "module", dependencies, "size-limit": limits }));
  const program = join(ROOT, "packages/e2e/node_modules/.bin/size-limit");
  const { stdout, stderr } = await project.run(program, ["--json"]);
  if (stdout === "") throw new Error(`size-limit must print what it measures; it printed: ${stderr}`);
  return JSON.parse(stdout) as SizeResult[]; // its answer to --json
}
