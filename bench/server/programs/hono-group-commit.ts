import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/*
 * The least that keeps the promise of logs: answers everything with the page in a file, once a log with the answer and
 * an event are committed, in one transaction for all that wait. It checks nothing, and looks nothing up.
 * Called with a port, the file and a path for the database.
 */
const [port, file = "", path = ""] = process.argv.slice(2);
const page: unknown = JSON.parse(readFileSync(file, "utf8"));

const database = new DatabaseSync(path);
database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS logs (id TEXT PRIMARY KEY, method TEXT, path TEXT, status INTEGER, body TEXT, at TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, log_id TEXT, type TEXT, at TEXT) STRICT`);
const insertLog = database.prepare("INSERT INTO logs VALUES (?, ?, ?, ?, ?, ?)");
const insertEvent = database.prepare("INSERT INTO events VALUES (?, ?, ?, ?)");

/** A row of `logs`. */
type Entry = readonly [id: string, method: string, path: string, status: number, body: string, at: string];
let waiting: { readonly entry: Entry; readonly resolve: () => void }[] = [];

/** Resolves when a log and its event are committed. */
function commit(entry: Entry): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push({ entry, resolve });
  });
}

function flush(): void {
  const group = waiting;
  waiting = [];
  database.exec("BEGIN IMMEDIATE");
  for (const { entry } of group) {
    insertLog.run(...entry);
    insertEvent.run(randomUUID(), entry[0], "unit.listed", new Date().toISOString());
  }
  database.exec("COMMIT");
  for (const { resolve } of group) resolve();
}

const app = new Hono();
app.get("*", async (c) => {
  const text = JSON.stringify(page);
  await commit([randomUUID(), c.req.method, c.req.path, 200, text, new Date().toISOString()]);
  return c.body(text, 200, { "Content-Type": "application/json" });
});
serve({ fetch: app.fetch, port: Number(port) });
