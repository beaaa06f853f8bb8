import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hasProgram, pinned } from "./pinned.ts";

/** How a server stood a load; times in milliseconds. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** What is asked, and how hard. */
export interface Load {
  readonly url: string;
  readonly key: string;
  readonly connections: number;
  readonly seconds: number;
}

const hasWrk = hasProgram("wrk");

/** What makes the load. autocannon takes more of its core for a request, and is the first to be at its limit. */
export const loadProgram = hasWrk ? "wrk" : "autocannon";

/**
 * Sends the same GET on so many connections, each the next request when it has the answer.
 *
 * @throws Error where an answer was no success, since errors are quicker.
 */
export async function makeLoad(load: Load): Promise<LoadResult> {
  return hasWrk ? withWrk(load) : withAutocannon(load);
}

async function withWrk({ url, key, connections, seconds }: Load): Promise<LoadResult> {
  const options = ["-t1", `-c${connections}`, `-d${seconds}`, "--latency", "-H", `Authorization: Bearer ${key}`];
  const output = await run("wrk", [...options, url]);
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? "0";
  refuseFailed(url, Number(failed));
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p50: toMilliseconds(/ 50%\s+(\S+)/.exec(output)?.[1]),
    p99: toMilliseconds(/ 99%\s+(\S+)/.exec(output)?.[1]),
  };
}

async function withAutocannon({ url, key, connections, seconds }: Load): Promise<LoadResult> {
  const program = fileURLToPath(import.meta.resolve("autocannon"));
  const options = ["-j", "-c", String(connections), "-d", String(seconds), "-H", `Authorization=Bearer ${key}`];
  // What `autocannon --json` prints.
  const result = JSON.parse(await run(process.execPath, [program, ...options, url])) as {
    requests: { average: number };
    latency: { p50: number; p99: number };
    non2xx: number;
  };
  refuseFailed(url, result.non2xx);
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

async function run(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(...pinned("load", command, args));
  return stdout;
}

function refuseFailed(url: string, failed: number): void {
  if (failed > 0) throw new Error(`${url} must answer every request with success; ${failed} answers were none.`);
}

/** Reads a time as wrk prints it: `689.00us`, `15.37ms` or `1.20s`. */
function toMilliseconds(text = ""): number {
  const value = Number.parseFloat(text);
  if (text.endsWith("us")) return value / 1000;
  return text.endsWith("ms") ? value : value * 1000;
}
