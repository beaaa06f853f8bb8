import { afterEach, expect } from "vitest";
import { spawnCli, type SpawnedCli } from "./spawn-cli.ts";

/** What `augno-server --json` prints. */
export interface Announcement {
  readonly url: string;
  readonly dashboard_url: null;
  readonly docs_url: string | null;
  readonly keys: Readonly<Record<string, string | null>>;
}

/** A server that has said that it is ready. */
export interface StartedCli {
  readonly cli: SpawnedCli;
  readonly announcement: Announcement;
  /** Sends a request with the sandbox's secret key. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Ends it as an operator does, and expects that it ends well. */
  stop(): Promise<void>;
}

/** How a process ended. */
export interface EndedCli {
  /** The exit code; null where a signal killed it. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** What starts `augno-server` in a test. */
export interface RunningClis {
  run(...args: readonly string[]): SpawnedCli;
  /** Starts a server on a port that is free, and waits until it is ready. */
  start(...args: readonly string[]): Promise<StartedCli>;
  /** Waits until it ends by itself. */
  runToEnd(...args: readonly string[]): Promise<EndedCli>;
}

/** Starts `augno-server` as often as a test asks, and kills after each test whatever of it still runs. */
export function useRunningClis(): RunningClis {
  const running: SpawnedCli[] = [];
  afterEach(async () => {
    for (const cli of running.splice(0)) {
      cli.process.kill("SIGKILL");
      await cli.ended();
    }
  });
  const run = (...args: readonly string[]): SpawnedCli => {
    const cli = spawnCli(...args);
    running.push(cli);
    return cli;
  };
  return {
    run,
    start: async (...args) => startedCli(run("--port", "0", "--json", ...args)),
    runToEnd: async (...args) => {
      const cli = run(...args);
      return { code: await cli.ended(), output: cli.output(), errors: cli.errors() };
    },
  };
}

async function startedCli(cli: SpawnedCli): Promise<StartedCli> {
  await cli.untilOutput(/\n/);
  const announcement: Announcement = JSON.parse(cli.output());
  const { url, keys } = announcement;
  const own = { authorization: `Bearer ${keys["sandbox_secret"]}`, "content-type": "application/json" };
  return {
    cli,
    announcement,
    send: (path, { headers = {}, ...init } = {}) =>
      fetch(url + path, { ...init, headers: { ...own, ...Object.fromEntries(new Headers(headers)) } }),
    stop: async () => {
      cli.process.kill("SIGTERM");
      expect(await cli.ended()).toBe(0);
    },
  };
}
