import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/**
 * Finds a Node of a major version among all that are on the path: the first one there is the repository's own.
 *
 * @returns Its path; null where there is none.
 */
export function findNode(major: number): string | null {
  const candidates = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node"));
  return (
    candidates.find((node) => {
      const { error, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
      return error === undefined && stdout.startsWith(`v${major}.`);
    }) ?? null
  );
}
