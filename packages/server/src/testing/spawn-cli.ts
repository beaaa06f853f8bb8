import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../cli.ts", import.meta.url));

/**
 * Where Node.js keeps what it has compiled of the source, which halves the time of a start. It compiles anew what has changed.
 *
 * @see https://nodejs.org/api/module.html#module-compile-cache
 */
const COMPILED = fileURLToPath(new URL("../../node_modules/.cache/augno-server", import.meta.url));

/** `augno-server` as a process of its own. */
export interface SpawnedCli {
  readonly process: ChildProcess;
  /** What came on standard output so far. */
  output(): string;
  /** What came on standard error so far. */
  errors(): string;
  /** Waits until standard output matches, or the process ends. */
  untilOutput(pattern: RegExp): Promise<void>;
  /** Waits for the end and answers the exit code; null where a signal killed it. */
  ended(): Promise<number | null>;
}

/** Starts `augno-server` from its source. */
export function spawnCli(...args: readonly string[]): SpawnedCli {
  return spawnCliBy([], ...args);
}

/**
 * Starts `augno-server` from its source by another program, which must become it.
 *
 * @param program The program and its arguments, such as `["nsenter", "--mount", "--"]`.
 */
export function spawnCliBy(program: readonly string[], ...args: readonly string[]): SpawnedCli {
  const [command = process.execPath, ...rest] = [...program, process.execPath, CLI, ...args];
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  const child = spawn(command, rest, { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const closed = once(child, "close");
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    untilOutput: async (pattern) => {
      while (!pattern.test(output)) {
        const ended = await Promise.race([once(child.stdout, "data").then(() => false), closed.then(() => true)]);
        if (ended) throw new Error(`augno-server ended before it printed ${pattern}: ${errors}`);
      }
    },
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}
