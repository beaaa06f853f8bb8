import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { withinTimeLimit } from "./time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

test("answers what the work answers, and leaves no timer", async () => {
  expect(await withinTimeLimit(Promise.resolve("value"))).toBe("value");
  expect(vi.getTimerCount()).toBe(0);
});

test("throws on what the work throws, and leaves no timer", async () => {
  await expect(withinTimeLimit(Promise.reject(new RangeError("mine")))).rejects.toThrow(new RangeError("mine"));
  expect(vi.getTimerCount()).toBe(0);
});

test("gives up after 10 seconds", async () => {
  const settled = vi.fn<(error: unknown) => void>();
  withinTimeLimit(new Promise(() => {})).catch(settled);
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
