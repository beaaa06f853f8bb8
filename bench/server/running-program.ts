import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";

const POLL_MILLISECONDS = 2;
const START_MILLISECONDS = 60_000;

/** A program of Node.js that serves. */
export class RunningProgram {
  readonly #child: ChildProcess;
  /** Milliseconds from the start of the process to its first successful answer. */
  readonly firstAnswer: number;

  private constructor(child: ChildProcess, firstAnswer: number) {
    this.#child = child;
    this.firstAnswer = firstAnswer;
  }

  /**
   * Starts a program and waits until it answers.
   *
   * @param args Its path, and what it is called with.
   */
  static async start(args: readonly string[], { url, key }: { url: string; key: string }): Promise<RunningProgram> {
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
    while (!(await answers(url, key))) {
      if (child.exitCode !== null || performance.now() - startedAt > START_MILLISECONDS) {
        child.kill();
        throw new Error(`${args.join(" ")} must answer ${url} with success; it does not.`);
      }
      await setTimeout(POLL_MILLISECONDS);
    }
    return new RunningProgram(child, performance.now() - startedAt);
  }

  /** The memory that it has, in megabytes (the resident set). */
  memory(): number {
    const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(this.#child.pid)], { encoding: "utf8" });
    return Number(stdout) / 1000;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill();
    await ended;
  }
}

async function answers(url: string, key: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers: { Authorization: `Bearer ${key}`, Connection: "close" } });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false; // it does not listen yet
  }
}
