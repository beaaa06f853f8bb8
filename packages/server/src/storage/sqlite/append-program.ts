import { parentPort, workerData } from "node:worker_threads";
import { insertRecords } from "../insert-records.ts";
import type { RequestRecords } from "../records.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { inTransaction } from "./in-transaction.ts";
import { SqliteEnvironment } from "./sqlite-environment.ts";

/*
 * The program of an `AppendThread`: says that it is ready, then commits each group that it is sent in one transaction, and answers
 * what came of it. Sent null, it ends.
 */

/** Which file it writes to, which has its newest schema. */
export interface AppendProgramOptions {
  readonly path: string;
  readonly synchronous: NonNullable<ConnectionOptions["synchronous"]>;
  /** The `Connection.file` of the server's own connection: another file in its place is not touched. */
  readonly file: string;
}

/** What it answers. */
export interface Outcome {
  /** What kept a group from being committed; null where it was. */
  readonly failure: string | null;
}

if (parentPort === null) throw new Error("append-program must be run as a thread; got run as a program.");
serve(parentPort, workerData as AppendProgramOptions); // what an AppendThread starts it with

function serve(port: NonNullable<typeof parentPort>, options: AppendProgramOptions): void {
  const connection = new Connection(options.path, options);
  const environment = new SqliteEnvironment(connection);
  const commit = (group: readonly RequestRecords[]): Promise<void> =>
    inTransaction(connection, async () => {
      for (const records of group) await insertRecords(environment, records);
    });
  port.on("message", (text: string | null) => {
    if (text === null) {
      connection.close();
      port.close();
      return;
    }
    // What an AppendThread sends is a group of records.
    commit(JSON.parse(text) as readonly RequestRecords[]).then(
      () => port.postMessage({ failure: null } satisfies Outcome),
      (error: unknown) => port.postMessage({ failure: describe(error) } satisfies Outcome),
    );
  });
  port.postMessage("ready");
}

/** An error and what caused it, since errors of SQLite lose their fields on the way to another thread. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${describe(error.cause)}`;
}
