import type { FreshProject } from "../published/fresh-project.ts";
import { SMOKE } from "./client-files.ts";

/** Runs `smoke.mjs` on a Node, in a project that has the client installed. */
export async function runOnNode(node: string, project: FreshProject, url: string, key: string): Promise<unknown> {
  const file = project.write("smoke.mjs", SMOKE);
  const script =
    `const { smoke } = await import(${JSON.stringify(file)});` +
    "console.log(JSON.stringify(await smoke(...process.argv.slice(1))));";
  const { stdout, stderr } = await project.run(node, ["--input-type=module", "--eval", script, url, key]);
  if (stderr !== "") throw new Error(`The program must run without a complaint; got:\n${stderr}`);
  return JSON.parse(stdout);
}
