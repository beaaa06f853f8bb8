import type { Connection } from "./connection.ts";

/**
 * Runs work in a transaction of a connection, and commits it where the database's file is still in its place.
 *
 * @throws what the work throws, or what kept the transaction from being begun or committed; nothing of it is kept.
 */
export async function inTransaction(connection: Connection, work: () => Promise<void>): Promise<void> {
  try {
    connection.run("BEGIN IMMEDIATE");
    await work();
    connection.requireFile();
    connection.run("COMMIT");
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

function rollBack(connection: Connection): void {
  try {
    connection.run("ROLLBACK");
  } catch {
    // There is no transaction left where SQLite itself has rolled back; that is what was asked for.
  }
}
