import { expect, test } from "vitest";
import { keyStatus } from "./key-status.ts";

const BEFORE = "2026-11-24T08:29:59.999Z";
const NOW = "2026-11-24T08:30:00.000Z";
const AFTER = "2026-11-24T08:30:00.001Z";

test.each([
  [null, null, "active"],
  [AFTER, null, "active"],
  [NOW, null, "expired"],
  [BEFORE, null, "expired"],
  [null, BEFORE, "revoked"],
  [BEFORE, BEFORE, "revoked"],
  [AFTER, NOW, "revoked"],
  // The clock was set back.
  [null, AFTER, "revoked"],
])("a key that expires at %s and was revoked at %s is %s", (expires_at, revoked_at, status) => {
  expect(keyStatus({ expires_at, revoked_at }, NOW)).toBe(status);
});
