import { afterEach, beforeEach, describe } from "vitest";
import type { Storage } from "./storage.ts";
import { testApiKeys } from "./suite/api-keys.suite.ts";
import { testEvents } from "./suite/events.suite.ts";
import { testIdempotency } from "./suite/idempotency.suite.ts";
import { testIsolation } from "./suite/isolation.suite.ts";
import { testRecords } from "./suite/records.suite.ts";
import { testRequestLogs } from "./suite/request-logs.suite.ts";
import { testRetention } from "./suite/retention.suite.ts";
import { testScans } from "./suite/scans.suite.ts";
import { testTransactions } from "./suite/transactions.suite.ts";
import { testUnits } from "./suite/units.suite.ts";

/** A database for one test, empty at first. */
export interface StorageFixture {
  /** Opens it; also again, once it was closed. */
  open(): Promise<Storage>;
  /** Removes it, when it is closed. */
  remove(): Promise<void>;
}

/** What a test of the suite works on. */
export interface StorageUnderTest {
  current(): Storage;
  /** Closes the storage and opens it anew. */
  reopen(): Promise<void>;
}

/** Tests that a driver keeps what `Storage` promises. A driver's test is one call of this. */
export function testStorage(driver: string, createFixture: () => Promise<StorageFixture>): void {
  describe(`the ${driver} storage`, () => {
    let fixture: StorageFixture;
    let storage: Storage;

    beforeEach(async () => {
      fixture = await createFixture();
      storage = await fixture.open();
    });

    afterEach(async () => {
      await storage.close();
      await fixture.remove();
    });

    const underTest: StorageUnderTest = {
      current: () => storage,
      reopen: async () => {
        await storage.close();
        storage = await fixture.open();
      },
    };
    testRecords(underTest);
    testIsolation(underTest);
    testScans(underTest);
    testApiKeys(underTest);
    testUnits(underTest);
    testRequestLogs(underTest);
    testEvents(underTest);
    testIdempotency(underTest);
    testRetention(underTest);
    testTransactions(underTest);
  });
}
