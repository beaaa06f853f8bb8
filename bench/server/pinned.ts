import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * Of two cores one makes the load; a server that is compared has what that leaves of both, and one that only answers what is
 * compared is kept to the other.
 */
const CORES = { server: 0, load: 1 };

/** Whether programs can be kept to a core. */
export const canPin = availableParallelism() > 1 && hasProgram("taskset");

/** A command line that keeps a program to the core of its role, where that is possible. */
export function pinned(role: keyof typeof CORES, command: string, args: readonly string[]): [string, string[]] {
  return canPin ? ["taskset", ["-c", String(CORES[role]), command, ...args]] : [command, [...args]];
}

/** Whether a program is installed. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
}
