import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "./repository.ts";

/** The built server, as a process of its own on an empty folder. */
export interface RunningServer {
  /** Its origin, such as `http://localhost:8081`. */
  readonly url: string;
  readonly keys: {
    readonly sandbox_secret: string;
    readonly sandbox_publishable: string;
    readonly production_secret: string;
  };
  /** Stops it, and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts `augno-server` on a free port, as who installed it would.
 *
 * @param options - Further options of its command line.
 * @throws Error with what it printed, where it does not start.
 */
export async function startServer(options: readonly string[] = []): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "augno-e2e-"));
  const cli = join(ROOT, "packages/server/dist/cli.js");
  const child = spawn(process.execPath, [cli, "--port", "0", "--data", join(folder, "data"), "--json", ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  // The server's own line, whose form its tests keep.
  const { url, keys } = JSON.parse(await firstLine(child)) as Pick<RunningServer, "url" | "keys">;
  return {
    url,
    keys,
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  if (child.stdout === null) throw new Error("The server's output must be a pipe; it is not. Start it with one.");
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error(`The server must print a line when it is ready; it ended instead: ${errors}`);
}
