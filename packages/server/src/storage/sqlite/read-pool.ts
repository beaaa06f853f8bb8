import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import type { Connection } from "./connection.ts";

/**
 * Connections that only read. Each reading has one to itself, in a transaction of its own, so that it sees one
 * committed state throughout. A connection that is given back serves the next reading.
 */
export class ReadPool<Reader> {
  readonly #open: () => Connection;
  readonly #createReader: (connection: Connection) => Reader;
  readonly #idle: { readonly connection: Connection; readonly reader: Reader }[] = [];
  #isClosed = false;

  constructor(open: () => Connection, createReader: (connection: Connection) => Reader) {
    this.#open = open;
    this.#createReader = createReader;
  }

  async run<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> {
    if (this.#isClosed) throw new StorageUnavailableError("The database is closed.");
    const session = this.#idle.pop() ?? this.#openSession();
    try {
      session.connection.run("BEGIN");
      return await work(session.reader);
    } finally {
      this.#release(session);
    }
  }

  /** Closes the connections: idle ones now, each other one when its reading ends. */
  close(): void {
    this.#isClosed = true;
    for (const { connection } of this.#idle.splice(0)) connection.close();
  }

  #openSession(): { connection: Connection; reader: Reader } {
    const connection = this.#open();
    return { connection, reader: this.#createReader(connection) };
  }

  #release(session: { connection: Connection; reader: Reader }): void {
    // A connection that cannot end its transaction is not used again.
    let isSound = false;
    try {
      session.connection.run("ROLLBACK");
      isSound = true;
    } finally {
      if (isSound && !this.#isClosed) this.#idle.push(session);
      else session.connection.close();
    }
  }
}
