import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";
import type { Verdict } from "./verdict.ts";

const WORKER = join(import.meta.dirname, "judge-worker.ts");

/** What a worker is sent when there is nothing more for it to do. */
export const DONE = "done";

/** What a worker tells. */
export type FromWorker = { ready: true } | { verdict: Verdict } | { failure: string };

export interface JudgeOptions {
  /** How many processes judge side by side. */
  readonly workers: number;
  /** Is told each verdict as it comes. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/**
 * Shows mutants to all checks, in processes side by side that each have a copy of the repository.
 *
 * @returns A verdict for each, in the order in which they came.
 * @throws Error where a check fails before anything is changed, or a process breaks down.
 */
export async function judgeMutants(
  mutants: readonly Mutant[],
  { workers, onVerdict }: JudgeOptions,
): Promise<Verdict[]> {
  const waiting = [...mutants];
  const verdicts: Verdict[] = [];
  const next = (verdict?: Verdict): Mutant | null => {
    if (verdict !== undefined) {
      verdicts.push(verdict);
      onVerdict?.(verdict);
    }
    return waiting.shift() ?? null;
  };
  // One of the processes asks all checks about what is unchanged, before it begins.
  const processes = Array.from({ length: Math.min(workers, mutants.length) }, (_, index) =>
    fork(WORKER, index === 0 ? ["--rehearse"] : []),
  );
  try {
    await Promise.all(processes.map((worker) => feed(worker, next)));
  } finally {
    for (const worker of processes) worker.kill();
  }
  return verdicts;
}

/** Sends a process one mutant after the other, until there are none. */
async function feed(worker: ChildProcess, next: (verdict?: Verdict) => Mutant | null): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    worker.on("message", (message: FromWorker) => {
      if ("failure" in message) reject(new Error(message.failure));
      else worker.send(next("verdict" in message ? message.verdict : undefined) ?? DONE);
    });
    worker.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`A process that judges mutants must end well; it ended with ${code ?? signal}.`));
    });
  });
}
