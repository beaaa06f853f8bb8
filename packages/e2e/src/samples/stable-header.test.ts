import { expect, test } from "vitest";
import { stableHeader, stableHeaderLines } from "./stable-header.ts";

test.each<[string, string, string]>([
  ["RateLimit-Limit", "250", "250"],
  ["RateLimit-Remaining", "17", "249"],
  ["RateLimit-Reset", "0", "1"],
  ["Request-Id", "rq_1", "rq_1"],
])("%s: %s is shown as %s where the limit is 250", (name, came, shown) => {
  expect(stableHeader(name, came, "250")).toBe(shown);
});

test("headers in what was printed are shown so too, and all else as it is", () => {
  const printed =
    'ratelimit-limit: 250\r\nratelimit-remaining: 3\r\nratelimit-reset: 0\r\n\r\n{"ratelimit-reset": "0"}\n';
  expect(stableHeaderLines(printed)).toBe(
    'ratelimit-limit: 250\r\nratelimit-remaining: 249\r\nratelimit-reset: 1\r\n\r\n{"ratelimit-reset": "0"}\n',
  );
});

test("an answer that does not tell what a remainder is of is refused", () => {
  expect(() => stableHeaderLines("RateLimit-Remaining: 3\n")).toThrow(
    "An answer with RateLimit-Remaining must have RateLimit-Limit, as a whole number; got null.",
  );
});
