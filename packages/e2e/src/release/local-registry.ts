import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "registry");
const PROGRAM = join(FOLDER, "node_modules/verdaccio/bin/verdaccio");

/** A registry of packages on this machine: it keeps ours, and fetches all others where npm fetches them. */
export interface LocalRegistry {
  /** Such as `http://localhost:4873/`. */
  readonly url: string;
  /** The lines of an `.npmrc` that uses it. Whoever comes may publish; npm wants a token all the same. */
  readonly npmrc: string;
  /** The packed file of a package that was published to it. */
  tarball(name: string, version: string): string;
  /** Stops it, and removes what it keeps. */
  stop(): Promise<void>;
}

/**
 * Starts an empty registry, which is installed first where it is not there yet.
 *
 * @throws Error where it does not start.
 */
export async function startRegistry(): Promise<LocalRegistry> {
  if (!existsSync(PROGRAM)) install();
  const folder = mkdtempSync(join(tmpdir(), "augno-registry-"));
  const port = await freePort();
  const storage = join(folder, "storage");
  const config = join(folder, "config.yaml");
  writeFileSync(config, JSON.stringify(configuration(storage))); // JSON is YAML
  const child = fork(PROGRAM, ["--config", config, "--listen", `localhost:${port}`], { stdio: "inherit" });
  const ended = once(child, "exit");
  // It tells its parent when it is ready.
  const first = await Promise.race([once(child, "message"), ended]);
  if (child.exitCode !== null)
    throw new Error(`The registry must start; it ended with code ${String(first[0])}. See above.`);
  return {
    url: `http://localhost:${port}/`,
    npmrc: `registry=http://localhost:${port}/\n//localhost:${port}/:_authToken=anyone\n`,
    tarball: (name, version) => join(storage, name, `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function install(): void {
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const { status, error } = spawnSync("npm", ["install", ...options], { cwd: FOLDER, stdio: "inherit" });
  if (status !== 0) throw new Error(`npm must install ${FOLDER}; it did not. See above.`, { cause: error });
}

function configuration(storage: string): object {
  const { stdout } = spawnSync("npm", ["config", "get", "registry"], { encoding: "utf8" });
  return {
    storage,
    web: { enable: false },
    uplinks: { npm: { url: stdout.trim(), cache: false } },
    packages: {
      "@augno/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "npm" },
    },
    log: { type: "stdout", format: "pretty", level: "error" },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error(`A free port must be a number; got ${String(address)}.`);
}
