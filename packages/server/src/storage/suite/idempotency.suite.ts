import { expect, test } from "vitest";
import { sampleIdempotencyRecord } from "../storage.samples.ts";
import type { StorageUnderTest } from "../storage.suite.ts";

const KEY = sampleIdempotencyRecord().idempotency_key;

/** Tests that idempotency records can be replaced, and that keys are compared to the letter. */
export function testIdempotency(storage: StorageUnderTest): void {
  test("an idempotency record is replaced by deleting it first, in one transaction", async () => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact((transaction) => transaction.insertIdempotencyRecord(sampleIdempotencyRecord()));
    const next = sampleIdempotencyRecord({ fingerprint: "next", is_sealed: false, resource: null, body: "" });
    await sandbox.transact(async (transaction) => {
      expect(await transaction.deleteIdempotencyRecord("ac_1", KEY)).toBe(true);
      await transaction.insertIdempotencyRecord(next);
    });
    expect(await sandbox.read((reader) => reader.findIdempotencyRecord("ac_1", KEY))).toEqual(next);
  });

  test("an idempotency record that is not there is not deleted", async () => {
    const { sandbox } = storage.current().environments;
    expect(await sandbox.transact((transaction) => transaction.deleteIdempotencyRecord("ac_1", KEY))).toBe(false);
  });

  test.each(["once", "ONCE ☃", "once ☃ ", ""])("an idempotency record is not found by the key %j", async (key) => {
    const { sandbox } = storage.current().environments;
    await sandbox.transact((transaction) => transaction.insertIdempotencyRecord(sampleIdempotencyRecord()));
    expect(await sandbox.read((reader) => reader.findIdempotencyRecord("ac_1", key))).toBeNull();
  });

  test("of transactions at once that insert a record where there is none, one does", async () => {
    const { sandbox } = storage.current().environments;
    const inserted = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        sandbox.transact(async (transaction) => {
          if ((await transaction.findIdempotencyRecord("ac_1", KEY)) !== null) return false;
          await transaction.insertIdempotencyRecord(sampleIdempotencyRecord({ fingerprint: String(index) }));
          return true;
        }),
      ),
    );
    expect(inserted.filter(Boolean)).toHaveLength(1);
  });
}
