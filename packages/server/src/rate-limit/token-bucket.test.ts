import { beforeEach, expect, test } from "vitest";
import { TokenBuckets } from "./token-bucket.ts";

let now: number;
let buckets: TokenBuckets;

beforeEach(() => {
  now = 5_000_000;
  buckets = new TokenBuckets(4, () => now);
});

const takeAll = (): void => {
  for (let taken = 0; taken < 4; taken++) buckets.take("a");
};

test("is full at first", () => {
  expect(buckets.peek("a")).toEqual({ isAllowed: true, limit: 4, remaining: 4, resetSeconds: 0, retrySeconds: 1 });
});

test("holds one less after a request", () => {
  expect(buckets.take("a")).toEqual({ isAllowed: true, limit: 4, remaining: 3, resetSeconds: 1, retrySeconds: 1 });
});

test("gives its last request, and then none", () => {
  takeAll();
  expect(buckets.peek("a").isAllowed).toBe(false);
  expect(buckets.take("a")).toEqual({ isAllowed: false, limit: 4, remaining: 0, resetSeconds: 1, retrySeconds: 1 });
});

test.each([
  [0, 0],
  [249_999, 0],
  [250_000, 1],
  [750_000, 3],
  [1_000_000, 4],
  [9_000_000, 4],
])("after %i microseconds, an empty bucket holds %i", (elapsed, remaining) => {
  takeAll();
  now += elapsed;
  expect(buckets.peek("a").remaining).toBe(remaining);
});

test("a refused request costs nothing", () => {
  takeAll();
  for (let refused = 0; refused < 10; refused++) buckets.take("a");
  now += 250_000;
  expect(buckets.take("a").isAllowed).toBe(true);
});

test("buckets of different names are apart", () => {
  takeAll();
  expect(buckets.take("b").remaining).toBe(3);
});

test("forgets buckets that have filled up, and no others", () => {
  for (let index = 0; index < 10_000; index++) buckets.take(`old ${index}`);
  now += 1_000_000;
  takeAll();
  expect(buckets.size).toBe(1);
  expect(buckets.peek("a").remaining).toBe(0);
});
