import { expect, test } from "vitest";
import type { ApiKeyRecord } from "../storage/records.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import { chooseShownKey } from "./choose-shown-key.ts";

const NOW = "2026-11-24T08:30:00.000Z";

const key = (id: string, change: Partial<ApiKeyRecord> = {}): ApiKeyRecord =>
  sampleApiKey({ id, type: "secret", role: "admin", revoked_at: null, expires_at: null, ...change });

test.each<[string, string | null, readonly ApiKeyRecord[]]>([
  ["the newest", "b", [key("a"), key("b")]],
  ["one that may do everything before a newer one that only reads", "a", [key("a"), key("b", { role: "read_only" })]],
  ["one that only reads where there is no other", "a", [key("a", { role: "read_only" })]],
  ["none that is revoked", "a", [key("a"), key("b", { revoked_at: NOW })]],
  ["none that is expired", "a", [key("a"), key("b", { expires_at: NOW })]],
  ["none of another kind", "a", [key("a"), key("b", { type: "publishable", role: "read_only" })]],
  ["none that cannot be shown", "a", [key("a"), key("b", { sealed_secret: null })]],
  ["null where none is active", null, [key("a", { revoked_at: NOW })]],
])("of the keys, it is %s", (_case, chosen, keys) => {
  expect(chooseShownKey(keys, "secret", NOW)?.id ?? null).toBe(chosen);
});
