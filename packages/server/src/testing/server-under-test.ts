import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import type { DemoKeys } from "../accounts/demo-account.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import { idPrefixes, type ResourceName } from "../generated/id-prefixes.ts";
import type { IdGenerator } from "../ids/id-generator.ts";
import type { Environment } from "../keys/key-format.ts";
import { openApp } from "../open-app.ts";
import type { ServerOptions } from "../server-options.ts";
import { Connection } from "../storage/sqlite/connection.ts";
import { databaseFiles } from "../storage/sqlite/database-files.ts";
import { SqliteEnvironment } from "../storage/sqlite/sqlite-environment.ts";
import type { EventRecord, RequestLogRecord } from "../storage/records.ts";
import type { IdScan } from "../storage/storage.ts";

/** The moment at which the clock of a server under test stands. */
export const NOW = "2026-11-24T08:30:00.000Z";

const ALL: IdScan = { direction: "ascending", from: null, limit: 1000 };

/** What is stored in an environment. */
export interface StoredRecords {
  readonly logs: readonly RequestLogRecord[];
  readonly events: readonly EventRecord[];
}

/** A server whose clock stands still and whose ids count from 1, on a folder of its own. */
export interface ServerUnderTest {
  readonly folder: string;
  readonly app: Hono<AppEnv>;
  readonly services: Services;
  readonly keys: { readonly [Key in keyof DemoKeys]: string };
  readonly accountId: string;
  /** The lines of the operator's log. */
  readonly lines: readonly Record<string, unknown>[];
  /** Sends a request, with a key unless that is null. */
  send(path: string, key: string | null, init?: RequestInit): Promise<Response>;
  /** Lets time pass by the monotonic clock. */
  wait(microseconds: number): void;
  /** Reads, by a connection of its own, what is committed. */
  records(environment: Environment): Promise<StoredRecords>;
  /** Opens a connection of its own that can write. */
  connect(environment: Environment): Connection;
  close(): Promise<void>;
}

/** Opens a server under test. */
export async function openServerUnderTest(options: ServerOptions = {}): Promise<ServerUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), "augno-test-"));
  const lines: Record<string, unknown>[] = [];
  let elapsed = 0;
  const { app, keys, services, close } = await openApp({
    dataDir: folder,
    clock: { now: () => Date.parse(NOW), monotonic: () => elapsed },
    newId: countingIds(),
    validateAnswers: true,
    log: { level: "info", write: (line) => void lines.push(JSON.parse(line)) },
    ...options,
  });
  const accountId = idOf("account", 1);
  return {
    folder,
    app,
    services,
    keys: allKeys(keys),
    accountId,
    lines,
    send: async (path, key, { headers, ...init } = {}) => {
      const authorization = key === null ? {} : { authorization: `Bearer ${key}` };
      return app.fetch(
        new Request(`http://localhost:8081${path}`, { ...init, headers: { ...authorization, ...headers } }),
      );
    },
    wait: (microseconds) => {
      elapsed += microseconds;
    },
    records: async (environment) => {
      const connection = new Connection(join(folder, databaseFiles[environment]), { readOnly: true });
      const reader = new SqliteEnvironment(connection);
      const summaries = await reader.scanRequestLogs(accountId, {}, ALL);
      const logs = await Promise.all(summaries.map(({ id }) => reader.findRequestLog(accountId, id)));
      const events = await reader.scanEvents(accountId, {}, ALL);
      connection.close();
      return { logs: logs.filter((log) => log !== null), events };
    },
    connect: (environment) => new Connection(join(folder, databaseFiles[environment])),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The id of the so manieth resource of a kind that a server under test makes. */
export function idOf(resource: ResourceName, count: number): string {
  return `${idPrefixes[resource]}_${String(count).padStart(26, "0")}`;
}

function countingIds(): IdGenerator {
  const counts = new Map<ResourceName, number>();
  return (resource) => {
    const count = (counts.get(resource) ?? 0) + 1;
    counts.set(resource, count);
    return idOf(resource, count);
  };
}

function allKeys(keys: DemoKeys): ServerUnderTest["keys"] {
  const { sandbox_secret, sandbox_publishable, production_secret, production_publishable } = keys;
  if (sandbox_secret === null || sandbox_publishable === null) throw new Error("A new folder has sandbox keys.");
  if (production_secret === null || production_publishable === null)
    throw new Error("A new folder has production keys.");
  return { sandbox_secret, sandbox_publishable, production_secret, production_publishable };
}
