import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("dist/cli.js", import.meta.resolve("@augno/server/package.json")));

/** A folder of our server's, whose account is activated, and its keys. */
export interface AugnoFolder {
  readonly path: string;
  readonly keys: { readonly sandbox_secret: string; readonly production_secret: string };
}

/** Makes a folder by a first start of the server, which alone shows the production key. */
export async function createAugnoFolder(path: string): Promise<AugnoFolder> {
  mkdirSync(path, { recursive: true });
  const child = spawn(process.execPath, [CLI, "--port", "0", "--data", path, "--json", "--quiet"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  const ended = once(child, "exit");
  child.kill();
  await ended;
  execFileSync(process.execPath, [CLI, "activate", "--data", path], { stdio: "ignore" });
  // What `augno-server --json` prints on its first start.
  const { keys } = JSON.parse(String(line)) as Pick<AugnoFolder, "keys">;
  return { path, keys };
}

/** The command line of our server on a folder, with a rate limit that no load meets. */
export function augnoProgram({ path }: AugnoFolder, port: number): string[] {
  return [CLI, "--port", String(port), "--data", path, "--quiet", "--rate-limit", "1000000"];
}
