import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pinned } from "../server/pinned.ts";

/** A server of pages, in a process of its own so that its work is not counted as a client's. */
export interface PageServer {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts `page-server.ts`.
 *
 * @param items How many items the list has.
 * @param latency Milliseconds from a request to its answer.
 */
export async function startPageServer(items: number, latency: number): Promise<PageServer> {
  const program = join(import.meta.dirname, "page-server.ts");
  const child = spawn(...pinned("server", process.execPath, [program, String(items), String(latency)]), {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [port] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer | number];
  if (child.exitCode !== null) throw new Error(`${program} must print its port; it has ended with ${child.exitCode}.`);
  return {
    baseUrl: `http://127.0.0.1:${String(port).trim()}`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
