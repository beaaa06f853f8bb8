import { Worker } from "node:worker_threads";
import type { RequestRecords } from "../records.ts";
import type { AppendProgramOptions, Outcome } from "./append-program.ts";
import type { Elsewhere } from "./group-commit.ts";

/** Built, it is a file beside this one's; unbuilt, Node.js strips its types as it does this one's. */
const PROGRAM = new URL(`./append-program${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

/** In megabytes: what it commits is soon done with. */
const MEMORY = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 256 };

/** What it is given at once, so that it never has too little memory; what is more is rare, and is committed where it is. */
const MOST = { records: 256, bodies: 4 * 1024 * 1024 };

/** How a thread is started, and when it is used. */
export interface AppendThreadOptions extends AppendProgramOptions {
  /** From how many on to hand them to a thread pays, from 1. */
  readonly from: number;
  /** Looks whether records are stored, when a thread has died over them. */
  readonly isStored: (records: RequestRecords) => Promise<boolean>;
  /** Another program, for tests. */
  readonly program?: URL;
}

/**
 * A thread that commits what is appended, by a connection of its own: requests are answered meanwhile, also while it waits
 * for the disk. It is started when it is first needed, and anew where it has died; one that cannot be started is not tried again.
 */
export class AppendThread implements Elsewhere<RequestRecords> {
  readonly #options: AppendThreadOptions;
  #worker: Worker | null = null;
  #isReady = false;
  #canStart = true;

  constructor(options: AppendThreadOptions) {
    this.#options = options;
  }

  pays(group: readonly RequestRecords[]): boolean {
    if (!this.#canStart || group.length < this.#options.from || group.length > MOST.records) return false;
    let bodies = 0;
    for (const { log } of group) bodies += (log.request_body?.length ?? 0) + (log.response_body?.length ?? 0);
    return bodies <= MOST.bodies;
  }

  /** @throws Error that tells what kept the thread from committing. */
  async commit(group: readonly RequestRecords[]): Promise<boolean> {
    // A text is sent at half the cost of objects, and the thread has the time to read it.
    const text = JSON.stringify(group);
    const worker = this.#worker ?? this.#start();
    if (worker === null) return false;
    // It keeps the process running while somebody waits for it, and only then.
    worker.ref();
    const answered = answerOf(worker, () => (this.#isReady = true));
    worker.postMessage(text);
    const outcome = await answered;
    worker.unref();
    if (outcome === null) return this.#settleDeath(group);
    if (outcome.failure !== null) throw new Error(outcome.failure);
    return true;
  }

  /** Ends the thread, which closes its connection first. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.ref();
    worker.postMessage(null);
    await ended;
  }

  #start(): Worker | null {
    const { path, synchronous, file, program = PROGRAM } = this.#options;
    const workerData: AppendProgramOptions = { path, synchronous, file };
    try {
      const worker = new Worker(program, { workerData, resourceLimits: MEMORY, name: "augno-append" });
      // It would else end the process; whoever waits hears of the thread's end.
      worker.on("error", (error) => warn(error));
      worker.once("exit", () => (this.#worker = null));
      this.#isReady = false;
      this.#worker = worker;
      return worker;
    } catch (error) {
      // Node.js may be forbidden to start threads.
      this.#canStart = false;
      warn(error);
      return null;
    }
  }

  /** A group is stored whole or not at all, so that its first records tell of all. One that never was ready had none of it. */
  async #settleDeath(group: readonly RequestRecords[]): Promise<boolean> {
    if (!this.#isReady) this.#canStart = false;
    const [first] = group;
    return this.#isReady && first !== undefined && this.#options.isStored(first);
  }
}

/** What a thread answers; null where it ends before it does. */
function answerOf(worker: Worker, onReady: () => void): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | null): void => {
      worker.off("message", hear).off("exit", end);
      resolve(outcome);
    };
    const end = (): void => settle(null);
    const hear = (message: Outcome | "ready"): void => {
      if (message === "ready") onReady();
      else settle(message);
    };
    worker.on("message", hear).on("exit", end);
  });
}

function warn(error: unknown): void {
  process.emitWarning(`The thread that commits logs and events has ended: ${String(error)}`, {
    code: "AUGNO_APPEND_THREAD",
    detail: "They are committed by the thread that answers requests, which is slower.",
  });
}
