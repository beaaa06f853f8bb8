import { expect, test } from "vitest";
import { retentionAt } from "./retention-at.ts";

test("logs and events are kept for 30 days, records of idempotency keys for 24 hours", () => {
  expect(retentionAt(Date.parse("2026-11-24T08:30:00.000Z"))).toEqual({
    logsBefore: "2026-10-25T08:30:00.000Z",
    eventsBefore: "2026-10-25T08:30:00.000Z",
    idempotencyBefore: "2026-11-23T08:30:00.000Z",
  });
});
