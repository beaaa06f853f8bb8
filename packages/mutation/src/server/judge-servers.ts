import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Notice } from "./judge-server.ts";
import type { Verdict } from "./verdict.ts";

const WORKER = join(import.meta.dirname, "run-worker.ts");

/** How many servers are judged at one time: a run uses a processor whole. */
const AT_ONCE = 2;

/** What a server is called and what is wrong with it. */
type NamedServer = Pick<Verdict, "name" | "what">;

export interface JudgeOptions {
  /** How long a run may take, in milliseconds; one that takes longer has noticed nothing. */
  readonly timeLimit: number;
  /** Is told each verdict as it comes. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/**
 * Judges servers by what must notice them, each in a process of its own, so that none keeps the others from their verdict by
 * what it does to the clock, the memory or the event loop.
 *
 * @returns A verdict for each, in their order.
 */
export async function judgeServers(
  servers: readonly NamedServer[],
  { timeLimit, onVerdict }: JudgeOptions,
): Promise<Verdict[]> {
  const verdicts = new Map<NamedServer, Verdict>();
  const waiting = servers.values();
  const judgeWaiting = async (): Promise<void> => {
    for (const server of waiting) {
      const verdict = await judge(server, timeLimit);
      verdicts.set(server, verdict);
      onVerdict?.(verdict);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, judgeWaiting));
  return servers.flatMap((server) => verdicts.get(server) ?? []);
}

async function judge({ name, what }: NamedServer, timeLimit: number): Promise<Verdict> {
  const start = performance.now();
  const { notices, broke } = await runWorker(name, timeLimit);
  return { name, what, notices, broke, milliseconds: Math.round(performance.now() - start) };
}

async function runWorker(name: string, timeLimit: number): Promise<Pick<Verdict, "notices" | "broke">> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [WORKER, name], { timeout: timeLimit });
    return { notices: JSON.parse(stdout) as Notice[], broke: null }; // as run-worker.ts prints them
  } catch (error) {
    const { killed, stderr } = error as { killed?: boolean; stderr?: string }; // as execFile rejects
    const seconds = timeLimit / 1000;
    return {
      notices: [],
      broke:
        killed === true ? `The kit must come to its end within ${seconds} s; it did not.` : (stderr ?? String(error)),
    };
  }
}
