import type { Services } from "../http/services.ts";
import { retentionAt } from "./retention-at.ts";

/** How long after the start, and after each round, the next round begins, in milliseconds. */
export const ROUND_INTERVAL = 60_000;

/** How many of each kind one transaction removes: a few milliseconds' work, which requests may have to wait for. */
export const STEP_SIZE = 100;

/** How long other work has the store to itself between two steps, in milliseconds. */
export const STEP_PAUSE = 10;

/** Work in the background that can be ended. */
export interface Purging {
  /** Ends it, and waits for the step that is under way. */
  stop(): Promise<void>;
}

/**
 * Removes in the background what is past its time, of both environments: request logs, events and the records of
 * idempotency keys. Reads never show it, so that nothing depends on when it goes. A round that fails leaves a line in the
 * operator's log, and the next one goes on with what is left.
 *
 * It never keeps the process alive.
 */
export function startPurging(services: Pick<Services, "storage" | "clock" | "log">): Purging {
  const stopping = new AbortController();
  const work = purgeInRounds(services, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await work;
    },
  };
}

async function purgeInRounds(
  services: Pick<Services, "storage" | "clock" | "log">,
  signal: AbortSignal,
): Promise<void> {
  while (await pause(ROUND_INTERVAL, signal)) {
    try {
      await purgeAll(services, signal);
    } catch (error) {
      services.log.error(
        { err: error },
        `could not remove what is past its time; the next try is in ${ROUND_INTERVAL / 1000} seconds`,
      );
    }
  }
}

async function purgeAll({ storage, clock }: Pick<Services, "storage" | "clock">, signal: AbortSignal): Promise<void> {
  for (const store of Object.values(storage.environments)) {
    let removed = 1;
    while (removed > 0 && !signal.aborted) {
      removed = await store.transact((transaction) => transaction.purge(retentionAt(clock.now()), STEP_SIZE));
      if (removed > 0) await pause(STEP_PAUSE, signal);
    }
  }
}

/** Waits without keeping the process alive, and says whether to go on; where that ends meanwhile, it waits no longer. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  return new Promise((resolve) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve(true);
    }, milliseconds).unref();
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
