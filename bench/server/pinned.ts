import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** The core of what makes the load, so that it takes no time from the first one. */
const LOAD_CORE = 1;

/** Whether programs can be kept to a core. */
export const canPin = availableParallelism() > 1 && hasProgram("taskset");

/** A command line that keeps a program to the core of the load, where that is possible. */
export function pinned(command: string, args: readonly string[]): [string, string[]] {
  return canPin ? ["taskset", ["-c", String(LOAD_CORE), command, ...args]] : [command, [...args]];
}

/** Whether a program is installed. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
}
