import { expect, test, vi } from "vitest";
import { withinTime } from "./within-time.ts";

test("what comes in time is passed on, and so is a failure", async () => {
  await expect(withinTime(async () => 1, 1000)).resolves.toBe(1);
  await expect(withinTime(() => Promise.reject(new TypeError("broken off")), 1000)).rejects.toThrow("broken off");
});

test("what does not come is given up, whether it heeds the signal or not", async () => {
  vi.useFakeTimers();
  try {
    let signal: AbortSignal | undefined;
    const waiting = withinTime((given) => {
      signal = given;
      return new Promise(() => {});
    }, 1500);
    vi.advanceTimersByTime(1500);
    await expect(waiting).rejects.toThrow("no answer came within 1.5 s");
    expect(signal?.aborted).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
