import { beforeEach, describe, expect, test } from "vitest";
import {
  sampleApiKey,
  sampleEvent,
  sampleIdempotencyRecord,
  sampleRequestLog,
  sampleUnit,
} from "../storage.samples.ts";
import type { EnvironmentReader, EnvironmentTransaction, IdScan } from "../storage.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const OWNER = "ac_1";
const STRANGER = "ac_2";
const LATER = "2027-01-01T00:00:00.000Z";

const KEY = sampleApiKey({ account_id: OWNER, revoked_at: null, expires_at: null });
const UNIT = sampleUnit({ account_id: OWNER });
const LOG = sampleRequestLog({ account_id: OWNER });
const EVENT = sampleEvent({ account_id: OWNER });
const RECORD = sampleIdempotencyRecord({ account_id: OWNER });
const DATES = { startDate: "2026-11-01T00:00:00Z", endDate: "2026-12-01T00:00:00Z" };

/** Every way to read, by an account; nothing is what another account's records are like. */
const READS: { readonly [name: string]: (reader: EnvironmentReader, accountId: string) => Promise<unknown> } = {
  findApiKey: (reader, accountId) => reader.findApiKey(accountId, KEY.id),
  listApiKeys: (reader, accountId) => reader.listApiKeys(accountId),
  scanApiKeys: (reader, accountId) => reader.scanApiKeys(accountId, { now: LATER }, ALL),
  "scanApiKeys by state": (reader, accountId) =>
    reader.scanApiKeys(accountId, { now: LATER, statuses: ["revoked", "active"] }, ALL),
  "scanApiKeys by text": (reader, accountId) => reader.scanApiKeys(accountId, { now: LATER, q: "k" }, ALL),
  countActiveApiKeys: (reader, accountId) => reader.countActiveApiKeys(accountId, LATER),
  findUnit: (reader, accountId) => reader.findUnit(accountId, UNIT.id),
  findUnitByName: (reader, accountId) => reader.findUnitByName(accountId, UNIT.name),
  findUnitByAbbreviation: (reader, accountId) => reader.findUnitByAbbreviation(accountId, UNIT.abbreviation),
  scanUnits: (reader, accountId) => reader.scanUnits(accountId, {}, ALL),
  "scanUnits by type": (reader, accountId) => reader.scanUnits(accountId, { type: UNIT.type }, ALL),
  "scanUnits by text": (reader, accountId) => reader.scanUnits(accountId, { q: "b" }, ALL),
  findRequestLog: (reader, accountId) => reader.findRequestLog(accountId, LOG.id),
  scanRequestLogs: (reader, accountId) => reader.scanRequestLogs(accountId, {}, ALL),
  "scanRequestLogs by key": (reader, accountId) =>
    reader.scanRequestLogs(accountId, { apiKeyIds: [LOG.actor.id] }, ALL),
  "scanRequestLogs by error": (reader, accountId) =>
    reader.scanRequestLogs(accountId, { errorCodes: ["parameter_invalid"] }, ALL),
  "scanRequestLogs by dates": (reader, accountId) => reader.scanRequestLogs(accountId, DATES, ALL),
  "scanRequestLogs by text": (reader, accountId) => reader.scanRequestLogs(accountId, { q: "/" }, ALL),
  findEvent: (reader, accountId) => reader.findEvent(accountId, EVENT.id),
  scanEvents: (reader, accountId) => reader.scanEvents(accountId, {}, ALL),
  "scanEvents by type": (reader, accountId) => reader.scanEvents(accountId, { types: [EVENT.type] }, ALL),
  "scanEvents by resource": (reader, accountId) =>
    reader.scanEvents(accountId, { resourceIds: [EVENT.resource?.id ?? ""] }, ALL),
  "scanEvents by dates": (reader, accountId) => reader.scanEvents(accountId, DATES, ALL),
  "scanEvents by text": (reader, accountId) => reader.scanEvents(accountId, { q: "unit" }, ALL),
  findIdempotencyRecord: (reader, accountId) => reader.findIdempotencyRecord(accountId, RECORD.idempotency_key),
};

/** Every way to change what is there, by an account; what it answers where the account does not have it. */
const CHANGES: {
  readonly [name: string]: readonly [
    answer: unknown,
    change: (transaction: EnvironmentTransaction, accountId: string) => Promise<unknown>,
  ];
} = {
  updateApiKey: [
    false,
    (transaction, account_id) => transaction.updateApiKey({ ...KEY, account_id, revoked_at: LATER }),
  ],
  noteApiKeyUse: [undefined, (transaction, accountId) => transaction.noteApiKeyUse(accountId, KEY.id, LATER)],
  updateUnit: [false, (transaction, account_id) => transaction.updateUnit({ ...UNIT, account_id, name: "Mine" })],
  deleteUnit: [false, (transaction, accountId) => transaction.deleteUnit(accountId, UNIT.id)],
  deleteIdempotencyRecord: [
    false,
    (transaction, accountId) => transaction.deleteIdempotencyRecord(accountId, RECORD.idempotency_key),
  ],
};

/** Tests that no account reads or changes what another has, nor sees it in another environment. */
export function testIsolation(storage: StorageUnderTest): void {
  describe("what belongs to one account", () => {
    beforeEach(() => storage.current().environments.sandbox.transact(putAll));

    test.each(Object.entries(READS))("%s shows it to that account, and nothing of it to another", async (_, read) => {
      const { sandbox, production } = storage.current().environments;
      expect(isNothing(await sandbox.read((reader) => read(reader, OWNER)))).toBe(false);
      expect(isNothing(await sandbox.read((reader) => read(reader, STRANGER)))).toBe(true);
      expect(isNothing(await production.read((reader) => read(reader, OWNER)))).toBe(true);
    });

    test.each(Object.entries(CHANGES))(
      "%s changes it for that account, and not for another",
      async (_, [answer, change]) => {
        const { sandbox } = storage.current().environments;
        const before = await sandbox.read(readAll);
        expect(await sandbox.transact((transaction) => change(transaction, STRANGER))).toBe(answer);
        expect(await sandbox.read(readAll)).toEqual(before);
        await sandbox.transact((transaction) => change(transaction, OWNER));
        expect(await sandbox.read(readAll)).not.toEqual(before);
      },
    );

    test("is put by another account beside it, under the same id", async () => {
      const { sandbox } = storage.current().environments;
      const before = await sandbox.read(readAll);
      await sandbox.transact(async (transaction) => {
        await transaction.insertApiKey({ ...KEY, account_id: STRANGER, secret_hash: "other" });
        await transaction.insertUnit({ ...UNIT, account_id: STRANGER });
        await transaction.insertRequestLog({ ...LOG, account_id: STRANGER, response_body: "other" });
        await transaction.insertEvent({ ...EVENT, account_id: STRANGER });
        await transaction.insertIdempotencyRecord({ ...RECORD, account_id: STRANGER });
      });
      expect(await sandbox.read(readAll)).toEqual(before);
      const found = await sandbox.read((reader) => reader.findRequestLog(STRANGER, LOG.id));
      expect(found?.response_body).toBe("other");
    });
  });
}

async function putAll(transaction: EnvironmentTransaction): Promise<void> {
  await transaction.insertApiKey(KEY);
  await transaction.insertUnit(UNIT);
  await transaction.insertRequestLog(LOG);
  await transaction.insertEvent(EVENT);
  await transaction.insertIdempotencyRecord(RECORD);
}

function readAll(reader: EnvironmentReader): Promise<unknown[]> {
  return Promise.all(Object.values(READS).map((read) => read(reader, OWNER)));
}

function isNothing(answer: unknown): boolean {
  return answer === null || answer === 0 || (Array.isArray(answer) && answer.length === 0);
}
