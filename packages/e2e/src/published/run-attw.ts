import { join } from "node:path";
import { ROOT } from "../repository.ts";
import type { Finished, FreshProject } from "./fresh-project.ts";

/** Has "Are the types wrong?" look at a packed package, which is of ES modules alone. Its code is 0 where all is well. */
export async function runAttw(project: FreshProject, tarball: string): Promise<Finished> {
  const program = join(ROOT, "packages/e2e/node_modules/.bin/attw");
  return project.run(program, [tarball, "--profile=esm-only", "--format=ascii", "--no-color"]);
}
