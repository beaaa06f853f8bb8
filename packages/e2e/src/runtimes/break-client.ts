import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FreshProject, projectAt } from "../published/fresh-project.ts";

/** A copy of a project with the client in it, and with a line put before the client's core. */
export function breakClient(project: FreshProject, line: string): FreshProject {
  const root = mkdtempSync(join(tmpdir(), "augno-broken-"));
  cpSync(join(project.root, "node_modules/@augno"), join(root, "node_modules/@augno"), {
    recursive: true,
    dereference: true,
  });
  const core = join(root, "node_modules/@augno/client/dist/index.js");
  writeFileSync(core, `${line}\n${readFileSync(core, "utf8")}`);
  return projectAt(root, project.tarballs);
}
