import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { TimeLimit } from "./time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterEach(() => {
  vi.useRealTimers();
});

test("answers what the work answers, and leaves no timer", async () => {
  expect(await new TimeLimit().within(async () => "value")).toBe("value");
  expect(vi.getTimerCount()).toBe(0);
});

test("throws on what the work throws, and leaves no timer", async () => {
  await expect(new TimeLimit().within(() => Promise.reject(new RangeError("mine")))).rejects.toThrow(
    new RangeError("mine"),
  );
  expect(vi.getTimerCount()).toBe(0);
});

test("gives up after 10 seconds", async () => {
  const settled = vi.fn<(error: unknown) => void>();
  new TimeLimit().within(() => new Promise(() => {})).catch(settled);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  const error = settled.mock.calls[0]?.[0];
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    code: "timeout",
    status: 504,
    message: 'The request took longer than 10 seconds. Send it again; ask for less where the operation has a "limit".',
  });
});

test("waits on for what was concluded in time", async () => {
  const waiting = new TimeLimit().within(async ({ conclude }) => {
    conclude();
    await wait(60_000);
    return "committed";
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await waiting).toBe("committed");
});

test("lets nothing be concluded once the time is up", async () => {
  const late = vi.fn<(error: unknown) => void>();
  const waiting = new TimeLimit().within(async ({ conclude }) => {
    await wait(10_001);
    try {
      conclude();
    } catch (error) {
      late(error);
    }
  });
  const settled = vi.fn<(error: unknown) => void>();
  waiting.catch(settled);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(settled.mock.calls[0]?.[0]).toMatchObject({ code: "timeout" });
  await vi.advanceTimersByTimeAsync(1);
  expect(late.mock.calls[0]?.[0]).toMatchObject({ code: "timeout" });
});

test("ends by its signal what can be ended", async () => {
  const signals: AbortSignal[] = [];
  const waiting = new TimeLimit().within(({ signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  waiting.catch(() => {});
  await vi.advanceTimersByTimeAsync(9_999);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(signals[0]?.reason).toMatchObject({ code: "timeout" });
});

test("has less for the rest after what was counted, and not after what was not", async () => {
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const limit = new TimeLimit();
  const counted = limit.count(async () => void now.mockReturnValue(4_000));
  await counted;
  now.mockReturnValue(9_000);
  const settled = vi.fn<(error: unknown) => void>();
  limit.within(() => new Promise(() => {})).catch(settled);
  await vi.advanceTimersByTimeAsync(5_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledOnce();
  now.mockRestore();
});
