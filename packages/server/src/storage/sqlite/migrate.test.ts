import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import {
  sampleAccount,
  sampleApiKey,
  sampleEvent,
  sampleRequestLog,
  sampleUnit,
  withoutBodies,
} from "../storage.samples.ts";
import type { IdScan, Storage } from "../storage.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { identityMigrations } from "./identity-migrations.ts";
import { openSqliteStorage } from "./open-sqlite-storage.ts";

/*
 * `versions/<version>/` holds a dump of each file as that version of the schema wrote it. A dump is made once, when
 * a version is released, and never changed; so neither are the migrations before it.
 */

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };
const FILES = [
  { file: "environment", migrations: environmentMigrations },
  { file: "identity", migrations: identityMigrations },
] as const;

/** Every version of a file before the newest, in which it may be found. */
const EARLIER = FILES.flatMap(({ file, migrations }) =>
  migrations.slice(0, -1).map((_, index) => ({ file, migrations, version: index + 1 })),
);

const dumpPath = (file: string, version: number): string =>
  fileURLToPath(new URL(`versions/${version}/${file}.sql`, import.meta.url));

const SHORT_LOG = sampleRequestLog({
  id: "rq_01m86e81e0e5v8k2yqz7c4d1n0",
  status_code: 200,
  error_code: null,
  error_message: null,
  request_body: null,
  response_body: null,
  body_truncated: false,
});
const KILOGRAM = sampleUnit({
  id: "unit_01jm4r6700f8nwq3v5hx2d9ktp",
  account_id: null,
  name: "Kilogram",
  abbreviation: "kg",
  type: "mass",
});

test.each(EARLIER)("version $version of $file has its dump", ({ file, version }) => {
  expect(existsSync(dumpPath(file, version))).toBe(true);
});

test.each(EARLIER)(
  "the migrations up to version $version of $file still make its schema",
  ({ file, migrations, version }) => {
    const migrated = new DatabaseSync(":memory:");
    for (const script of migrations.slice(0, version)) migrated.exec(script);
    const dumped = new DatabaseSync(":memory:");
    dumped.exec(readFileSync(dumpPath(file, version), "utf8"));
    expect(schemaOf(migrated)).toEqual(schemaOf(dumped));
  },
);

describe("a folder of version 1", () => {
  let folder: string;
  useTemporaryFolder((made) => (folder = made));
  let storage: Storage;

  beforeEach(async () => {
    restore("identity", 1, join(folder, "identity.sqlite"));
    restore("environment", 1, join(folder, "sandbox.sqlite"));
    copyFileSync(join(folder, "sandbox.sqlite"), join(folder, "production.sqlite"));
    storage = await openSqliteStorage(folder);
  });

  afterEach(async () => {
    await storage.close();
  });

  test("keeps its account", async () => {
    expect(await storage.identity.read((reader) => reader.findFirstAccount())).toEqual(sampleAccount());
  });

  describe.each(["sandbox", "production"] as const)("in its %s", (environment) => {
    test("keeps its key, and finds and counts it in every way", async () => {
      const store = storage.environments[environment];
      expect(await store.read((reader) => reader.findApiKeyByHash("hash-1"))).toEqual(sampleApiKey());
      expect(await store.read((reader) => reader.countActiveApiKeys("ac_1", "2026-01-01T00:00:00.000Z"))).toBe(0);
    });

    test("keeps its units, and finds them in every way", async () => {
      const store = storage.environments[environment];
      expect(await store.read((reader) => reader.scanUnits("ac_1", {}, ALL))).toEqual([KILOGRAM]);
      expect(await store.read((reader) => reader.findUnitByName("ac_1", "KILOGRAM"))).toEqual(KILOGRAM);
      expect(await store.read((reader) => reader.findUnitByAbbreviation("ac_1", "kg"))).toEqual(KILOGRAM);
    });

    test("keeps its logs with their bodies, and finds them by date", async () => {
      const store = storage.environments[environment];
      const log = sampleRequestLog();
      expect(await store.read((reader) => reader.findRequestLog("ac_1", log.id))).toEqual(log);
      expect(await store.read((reader) => reader.findRequestLog("ac_1", SHORT_LOG.id))).toEqual(SHORT_LOG);
      const dates = { startDate: "2026-11-24T00:00:00Z", endDate: "2026-11-25T00:00:00Z" };
      const listed = await store.read((reader) => reader.scanRequestLogs("ac_1", dates, ALL));
      expect(listed).toEqual([SHORT_LOG, log].map(withoutBodies));
    });

    test("keeps its events, and finds them by resource", async () => {
      const store = storage.environments[environment];
      const about = sampleEvent();
      const aboutNothing = sampleEvent({ id: "evt_01m86e81e0e5v8k2yqz7c4d1n0", resource: null });
      expect(await store.read((reader) => reader.scanEvents("ac_1", {}, ALL))).toEqual([aboutNothing, about]);
      const filter = { resourceIds: [about.resource?.id ?? ""] };
      expect(await store.read((reader) => reader.scanEvents("ac_1", filter, ALL))).toEqual([about]);
    });

    test("takes new logs with bodies of their own", async () => {
      const store = storage.environments[environment];
      const next = sampleRequestLog({ id: "rq_2", response_body: "next" });
      await store.transact((transaction) => transaction.insertRequestLog(next));
      expect(await store.read((reader) => reader.findRequestLog("ac_1", "rq_2"))).toEqual(next);
      expect(await store.read((reader) => reader.findRequestLog("ac_1", SHORT_LOG.id))).toEqual(SHORT_LOG);
    });
  });
});

function restore(file: string, version: number, path: string): void {
  const database = new DatabaseSync(path);
  database.exec(readFileSync(dumpPath(file, version), "utf8"));
  database.close();
}

function schemaOf(database: DatabaseSync): unknown[] {
  return database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").all();
}
