import { afterEach, describe, expect, test, vi } from "vitest";
import { ConnectionError } from "../errors/call-errors.ts";
import { Augno } from "../augno.ts";
import { API_KEY, recordedClient } from "../recorded-client.samples.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How long the client waits before each retry, where it is answered so. */
async function waits(
  random: number,
  answer: () => Response | Promise<Response>,
  maxRetries: number,
): Promise<number[]> {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(random);
  const delays: number[] = [];
  const { augno } = recordedClient(answer, { maxRetries, onRetry: ({ delayMs }) => void delays.push(delayMs) });
  const result = augno.account.retrieve().result();
  await vi.runAllTimersAsync();
  expect((await result).ok).toBe(false);
  return delays;
}

const unreachable = (): Promise<never> => Promise.reject(new TypeError("fetch failed"));

describe("the wait before a retry", () => {
  test.each([
    [0, [0, 0, 0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000, 4000, 4000]],
    [1, [500, 1000, 2000, 4000, 8000, 8000]],
  ])("is %d times a bound that doubles up to 8 seconds", async (random, expected) => {
    expect(await waits(random, unreachable, 6)).toEqual(expected);
  });

  test.each([0, 1])("is what Retry-After says to the millisecond, whatever chance (%d) says", async (random) => {
    const limited = (): Response => new Response(null, { status: 429, headers: { "Retry-After": "1" } });
    expect(await waits(random, limited, 4)).toEqual([1000, 1000, 1000, 1000]);
  });
});

test("a fetch that throws nothing at all is tried again like any other", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  // oxlint-disable-next-line prefer-promise-reject-errors -- what a broken fetch may do
  const fetch = (): Promise<never> => Promise.reject();
  const result = await new Augno({ apiKey: API_KEY, fetch }).account.retrieve().result();
  expect(result.error).toBeInstanceOf(ConnectionError);
  expect(result.error?.attempts).toHaveLength(3);
});
