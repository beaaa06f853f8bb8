import { expect, test } from "vitest";
import { sinceKept } from "./since-kept.ts";

const KEPT_SINCE = "2026-10-25T08:30:00.000Z";

test.each([
  ["nothing is asked for", undefined, KEPT_SINCE],
  ["the moment is earlier", "2026-10-25T08:29:59.999Z", KEPT_SINCE],
  ["the moment is the same", "2026-10-25T08:30:00Z", KEPT_SINCE],
  ["the moment is a little later", "2026-10-25T08:30:00.0001Z", "2026-10-25T08:30:00.0001Z"],
  ["the moment is later", "2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z"],
])("where %s, a list begins at the later of the two", (_, startDate, since) => {
  expect(sinceKept(startDate, KEPT_SINCE)).toBe(since);
});
