import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EnvironmentReader, ReadOptions } from "../storage/storage.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/** Readings of lists that go on until they are let go, or their time is up. */
interface HeldScans {
  /** How many have begun. */
  begun(): number;
  readonly signals: readonly AbortSignal[];
  release(): void;
}

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 1000 });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await server.close();
});

/** Lets every scan of the sandbox wait; look-ups go on as they do. */
function holdScans(): HeldScans {
  const { sandbox } = server.services.storage.environments;
  const read = sandbox.read.bind(sandbox);
  const signals: AbortSignal[] = [];
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = async <Value>(
    work: (reader: EnvironmentReader) => Promise<Value>,
    options: ReadOptions = {},
  ): Promise<Value> => {
    if (options.isScan !== true) return read(work, options);
    if (options.signal !== undefined) signals.push(options.signal);
    await released;
    return read(work, options);
  };
  vi.spyOn(sandbox, "read").mockImplementation(held);
  return { begun: () => signals.length, signals, release: () => release() };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const list = (key: string): Promise<Response> => server.send("/v1/core/units?q=none", key);

describe("lists", () => {
  test("of one key are read four at a time, whatever other keys read", async () => {
    const scans = holdScans();
    const answers = Array.from({ length: 10 }, () => list(server.keys.sandbox_secret));
    await settle();
    expect(scans.begun()).toBe(4);
    answers.push(list(server.keys.sandbox_publishable));
    await settle();
    expect(scans.begun()).toBe(5);
    scans.release();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(11).fill(200));
    expect(scans.begun()).toBe(11);
  });

  test("keep nobody from being known, nor from what they name by its id", async () => {
    const scans = holdScans();
    const answers = Array.from({ length: 30 }, () => list(server.keys.sandbox_secret));
    const unit = await server.send(`/v1/core/units/${idOf("unit", 1)}`, server.keys.sandbox_secret);
    const stranger = await server.send("/v1/core/units", "aug_sk_test_none");
    expect([unit.status, stranger.status]).toEqual([404, 401]);
    scans.release();
    await Promise.all(answers);
  });

  test("are read no further once they are answered as too slow, and those that waited never begin", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const scans = holdScans();
    const answers = Array.from({ length: 5 }, () => list(server.keys.sandbox_secret));
    await vi.waitFor(() => expect([scans.begun(), vi.getTimerCount()]).toEqual([4, 5]), { interval: 1 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(5).fill(504));
    expect(scans.signals.map(({ aborted }) => aborted)).toEqual(Array(4).fill(true));
    scans.release();
    await new Promise((resolve) => setImmediate(resolve));
    expect(scans.begun()).toBe(4);
  });
});
