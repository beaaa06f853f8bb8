import { expect, test } from "vitest";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { keyUseOf } from "./key-use-of.ts";

const NOW = "2026-11-24T08:30:00.000Z";
const A_MINUTE_AGO = "2026-11-24T08:29:00.000Z";
const LESS_THAN_A_MINUTE_AGO = "2026-11-24T08:29:00.001Z";
const LATER = "2026-11-24T08:30:00.001Z";

const ACTIVE = { id: "apke_1", last_used_at: null, expires_at: null, revoked_at: null };

test.each([
  ["the first", {}],
  ["one a minute after the last", { last_used_at: A_MINUTE_AGO }],
  ["one before the key expires", { expires_at: LATER }],
])("%s is noted", (_case, found) => {
  const key = sampleApiKey({ ...ACTIVE, ...found });
  expect(keyUseOf({ key, accountId: "ac_1" }, Date.parse(NOW))).toEqual({
    accountId: "ac_1",
    apiKeyId: "apke_1",
    at: NOW,
  });
});

test.each([
  ["one within a minute of the last", { last_used_at: LESS_THAN_A_MINUTE_AGO }],
  ["one before the last", { last_used_at: LATER }],
  ["one of a revoked key", { revoked_at: A_MINUTE_AGO }],
  ["one of an expired key", { expires_at: NOW }],
])("%s is not noted", (_case, found) => {
  const key = sampleApiKey({ ...ACTIVE, ...found });
  expect(keyUseOf({ key, accountId: "ac_1" }, Date.parse(NOW))).toBeNull();
});
