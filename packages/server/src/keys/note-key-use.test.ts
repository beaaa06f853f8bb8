import { expect, test } from "vitest";
import type { ApiKeyRecord } from "../storage/records.ts";
import { sampleApiKey } from "../storage/storage.samples.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import type { Caller } from "./caller.ts";
import { noteKeyUse } from "./note-key-use.ts";

const NOW = "2026-11-24T08:30:00.000Z";
const A_MINUTE_AGO = "2026-11-24T08:29:00.000Z";
const LESS_THAN_A_MINUTE_AGO = "2026-11-24T08:29:00.001Z";
const LATER = "2026-11-24T08:30:00.001Z";

const ACTIVE = { last_used_at: null, expires_at: null, revoked_at: null };

/**
 * What a request writes now, and how often it looks.
 *
 * @param found The key when its caller was found.
 * @param noted The last use that is noted when the request is recorded.
 */
async function use(found: Partial<ApiKeyRecord>, noted: string | null): Promise<object> {
  const written: unknown[] = [];
  let looks = 0;
  const transaction: Partial<EnvironmentTransaction> = {
    findApiKey: async () => {
      looks++;
      return sampleApiKey({ last_used_at: noted });
    },
    noteApiKeyUse: async (...args: unknown[]) => void written.push(args),
  };
  const caller: Partial<Caller> = { key: sampleApiKey({ ...ACTIVE, id: "apke_1", ...found }), accountId: "ac_1" };
  // Of the transaction and the caller, it takes these alone.
  await noteKeyUse(transaction as EnvironmentTransaction, caller as Caller, Date.parse(NOW));
  return { written, looks };
}

const NOTED = { written: [["ac_1", "apke_1", NOW]], looks: 1 };
const NOT_NOTED = { written: [], looks: 0 };

test.each([
  ["the first", {}, null, NOTED],
  ["one a minute after the last", { last_used_at: A_MINUTE_AGO }, A_MINUTE_AGO, NOTED],
  ["one before the key expires", { expires_at: LATER }, null, NOTED],
])("%s is noted", async (_case, found, noted, expected) => {
  expect(await use(found, noted)).toEqual(expected);
});

test.each([
  ["one within a minute of the last", { last_used_at: LESS_THAN_A_MINUTE_AGO }, null, NOT_NOTED],
  ["one before the last", { last_used_at: LATER }, null, NOT_NOTED],
  ["one that came with others, of which the first is noted", {}, NOW, { written: [], looks: 1 }],
  ["one of a revoked key", { revoked_at: A_MINUTE_AGO }, null, NOT_NOTED],
  ["one of an expired key", { expires_at: NOW }, null, NOT_NOTED],
])("%s is not noted", async (_case, found, noted, expected) => {
  expect(await use(found, noted)).toEqual(expected);
});
