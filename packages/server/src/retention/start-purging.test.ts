import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Retention } from "../storage/filters.ts";
import type { Services } from "../http/services.ts";
import { sampleEvent, sampleRequestLog } from "../storage/storage.samples.ts";
import { DAY } from "../testing/day.ts";
import { openServerUnderTest } from "../testing/server-under-test.ts";
import { ROUND_INTERVAL, startPurging, STEP_PAUSE, STEP_SIZE, type Purging } from "./start-purging.ts";

const NOW = Date.parse("2026-11-24T08:30:00.000Z");

/** Services of which purging finds so many steps to do in each environment; a step of an error throws it. */
function servicesWith(steps: Record<"sandbox" | "production", readonly (number | Error)[]>) {
  let now = NOW;
  const calls: string[] = [];
  const errors: unknown[] = [];
  const storeOf = (environment: "sandbox" | "production") => {
    const left = [...steps[environment]];
    const purge = async ({ logsBefore }: Retention, limit: number): Promise<number> => {
      calls.push(`${environment} ${limit} ${logsBefore.slice(0, 10)}`);
      const result = left.shift() ?? 0;
      if (result instanceof Error) throw result;
      return result;
    };
    return { transact: async (work: (transaction: object) => Promise<unknown>) => work({ purge }) };
  };
  const services = {
    storage: { environments: { sandbox: storeOf("sandbox"), production: storeOf("production") } },
    clock: { now: () => now, monotonic: () => 0 },
    log: { error: (fields: object, message: string) => errors.push({ ...fields, message }) },
  };
  return {
    // Purging uses nothing else of the storage and the log.
    services: services as unknown as Pick<Services, "storage" | "clock" | "log">,
    calls,
    errors,
    passDays: (days: number) => {
      now += days * DAY;
    },
  };
}

const lastDigit = ({ id }: { readonly id: string }): string => id.slice(-1);

let purging: Purging | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(async () => {
  await purging?.stop();
  vi.useRealTimers();
});

describe("purging", () => {
  test("begins a minute after the start, and again each minute, by the server's clock", async () => {
    const { services, calls, passDays } = servicesWith({ sandbox: [], production: [] });
    purging = startPurging(services);
    await vi.advanceTimersByTimeAsync(ROUND_INTERVAL - 1);
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toEqual([`sandbox ${STEP_SIZE} 2026-10-25`, `production ${STEP_SIZE} 2026-10-25`]);
    passDays(1);
    await vi.advanceTimersByTimeAsync(ROUND_INTERVAL);
    expect(calls.slice(2)).toEqual([`sandbox ${STEP_SIZE} 2026-10-26`, `production ${STEP_SIZE} 2026-10-26`]);
  });

  test("goes on in small steps, with pauses, until nothing is left", async () => {
    const { services, calls } = servicesWith({ sandbox: [300, 300, 7], production: [1] });
    purging = startPurging(services);
    await vi.advanceTimersByTimeAsync(ROUND_INTERVAL);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(STEP_PAUSE);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(10 * STEP_PAUSE);
    expect(calls.map((call) => call.split(" ")[0])).toEqual([
      "sandbox",
      "sandbox",
      "sandbox",
      "sandbox",
      "production",
      "production",
    ]);
  });

  test("tells the operator of a failure, and tries again", async () => {
    const error = new Error("The disk is full.");
    const { services, calls, errors } = servicesWith({ sandbox: [300, error], production: [] });
    purging = startPurging(services);
    await vi.advanceTimersByTimeAsync(ROUND_INTERVAL + STEP_PAUSE);
    expect(errors).toEqual([
      { err: error, message: "could not remove what is past its time; the next try is in 60 seconds" },
    ]);
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(ROUND_INTERVAL);
    expect(calls).toHaveLength(4);
  });

  test("ends at once where it is stopped, also between two steps, and leaves no timer", async () => {
    const { services, calls } = servicesWith({ sandbox: [300, 300], production: [] });
    purging = startPurging(services);
    await vi.advanceTimersByTimeAsync(ROUND_INTERVAL);
    await purging.stop();
    await purging.stop();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10 * ROUND_INTERVAL);
    expect(calls).toHaveLength(1);
  });
});

test("a server removes from both environments what is past its time, and nothing once it is closed", async () => {
  let now = NOW;
  const server = await openServerUnderTest({ clock: { now: () => now, monotonic: () => 0 } });
  const { environments } = server.services.storage;
  for (const store of [environments.sandbox, environments.production]) {
    await store.transact(async (transaction) => {
      for (const [digit, created_at] of [
        ["1", "2026-11-24T08:30:00.000Z"],
        ["2", "2026-11-24T08:30:00.001Z"],
      ] as const) {
        const owner = { account_id: server.accountId, created_at };
        await transaction.insertRequestLog(sampleRequestLog({ id: `rq_01m86e81e0e5v8k2yqz7c4d1n${digit}`, ...owner }));
        await transaction.insertEvent(sampleEvent({ id: `evt_01m86e81e0e5v8k2yqz7c4d1n${digit}`, ...owner }));
      }
    });
  }
  now += 30 * DAY + 1;
  await vi.advanceTimersByTimeAsync(ROUND_INTERVAL);
  for (const environment of ["sandbox", "production"] as const) {
    await vi.waitFor(async () => {
      const { logs, events } = await server.records(environment);
      expect([logs.map(lastDigit), events.map(lastDigit)]).toEqual([["2"], ["2"]]);
    });
  }
  await server.close();
  expect(vi.getTimerCount()).toBe(0);
  expect(server.lines).toEqual([]);
});

test("purging does not keep the process alive", async () => {
  vi.useRealTimers();
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  purging = startPurging(servicesWith({ sandbox: [], production: [] }).services);
  expect(timers()).toBe(before);
});
