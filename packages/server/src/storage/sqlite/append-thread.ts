import { Worker } from "node:worker_threads";
import type { RequestRecords } from "../records.ts";
import type { AppendProgramOptions, Outcome } from "./append-program.ts";
import type { Elsewhere } from "./group-commit.ts";

/** Built, it is a file beside this one's; unbuilt, Node.js strips its types as it does this one's. */
const PROGRAM = new URL(`./append-program${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);

/** In megabytes: what it commits is soon done with, so that room for little of it does. A group of the largest bodies fits. */
const MEMORY = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 256 };

/**
 * A thread that commits what is appended, by a connection of its own: requests are answered meanwhile, also while it waits
 * for the disk. It is started when it is first needed, and anew where it has died.
 */
export class AppendThread implements Elsewhere<RequestRecords> {
  readonly from: number;
  readonly #options: AppendProgramOptions;
  #worker: Worker | null = null;

  /** @param from From how many on to hand them to a thread pays, from 1. */
  constructor(options: AppendProgramOptions, from: number) {
    this.#options = options;
    this.from = from;
  }

  /** @throws Error that tells what kept the thread from committing; or that it died, so that it is not known whether it did. */
  async commit(group: readonly RequestRecords[]): Promise<void> {
    const worker = (this.#worker ??= this.#start());
    // It keeps the process running while somebody waits for it, and only then.
    worker.ref();
    try {
      const answered = this.#answerOf(worker);
      // A text is sent at half the cost of objects, and the thread has the time to read it.
      worker.postMessage(JSON.stringify(group));
      const { failure } = await answered;
      if (failure !== null) throw new Error(failure);
    } finally {
      worker.unref();
    }
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

  #start(): Worker {
    const worker = new Worker(PROGRAM, { workerData: this.#options, resourceLimits: MEMORY, name: "augno-append" });
    // An error with nobody to hear it would end the process; whoever waits hears that the thread has ended.
    worker.on("error", () => {});
    worker.once("exit", () => {
      this.#worker = null;
    });
    return worker;
  }

  #answerOf(worker: Worker): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      let died: unknown = null;
      const stop = (): void => {
        worker.off("message", answer).off("error", note).off("exit", end);
      };
      const answer = (outcome: Outcome): void => {
        stop();
        resolve(outcome);
      };
      const note = (error: unknown): void => {
        died = error;
      };
      const end = (): void => {
        stop();
        reject(new Error("The thread that appends has ended before it answered.", { cause: died }));
      };
      worker.on("message", answer).on("error", note).on("exit", end);
    });
  }
}
