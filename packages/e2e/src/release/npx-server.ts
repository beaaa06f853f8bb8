import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { EmptyProject } from "./empty-project.ts";

/** What `augno-server --json` says when it is ready. */
export interface ReadyServer {
  readonly url: string;
  readonly keys: { readonly sandbox_secret: string };
  /** Stops it. */
  stop(): Promise<void>;
}

/**
 * Starts the server as its README says, with `npx -p @augno/server augno-server`.
 *
 * @throws Error with what it printed, where it does not start.
 */
export async function npxServer(project: EmptyProject): Promise<ReadyServer> {
  const args = ["--yes", "-p", "@augno/server", "augno-server", "--port", "0", "--data", "./augno-data", "--json"];
  // A group of its own, since npm does not hand a signal on to what it runs.
  const child = spawn("npx", args, { cwd: project.root, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const { url, keys } = JSON.parse(line) as Omit<ReadyServer, "stop">; // the server's own line, whose form its tests keep
    return { url, keys, stop };
  }
  throw new Error(`npx must start the server; it did not: ${errors}`);
}
