import { expect, test } from "vitest";
import { connectionLimits } from "./limits.ts";

test("who does not end a request is answered before the connection is taken for idle", () => {
  const { arrival, checkInterval, stall } = connectionLimits;
  expect(stall).toBeGreaterThan(arrival + checkInterval);
});
