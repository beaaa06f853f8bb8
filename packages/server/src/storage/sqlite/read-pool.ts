import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import type { Connection } from "./connection.ts";

/** How many connections a pool has at most, each with a cache of its own; readings beyond wait for one. */
const CONNECTIONS = 16;

/** A connection, and what reads through it. */
interface Session<Reader> {
  readonly connection: Connection;
  readonly reader: Reader;
}

/**
 * Connections that only read. Each reading has one to itself, in a transaction of its own, so that it sees one
 * committed state throughout. A connection that is given back serves the next reading.
 */
export class ReadPool<Reader> {
  readonly #open: () => Connection;
  readonly #createReader: (connection: Connection) => Reader;
  readonly #idle: Session<Reader>[] = [];
  /** Readings that wait for a connection to be given back, in the order in which they came. */
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  #isClosed = false;

  constructor(open: () => Connection, createReader: (connection: Connection) => Reader) {
    this.#open = open;
    this.#createReader = createReader;
  }

  async run<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> {
    if (this.#busy >= CONNECTIONS) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy++;
    try {
      return await this.#read(work);
    } finally {
      // Whoever waits takes this one's place, so that none who comes later is served before.
      const next = this.#waiting.shift();
      if (next === undefined) this.#busy--;
      else next();
    }
  }

  /** Closes the connections: idle ones now, each other one when its reading ends. */
  close(): void {
    this.#isClosed = true;
    for (const { connection } of this.#idle.splice(0)) connection.close();
  }

  async #read<Value>(work: (reader: Reader) => Promise<Value>): Promise<Value> {
    if (this.#isClosed) throw new StorageUnavailableError("The database is closed.");
    const session = this.#idle.pop() ?? this.#openSession();
    try {
      session.connection.run("BEGIN");
      return await work(session.reader);
    } finally {
      this.#release(session);
    }
  }

  #openSession(): Session<Reader> {
    const connection = this.#open();
    return { connection, reader: this.#createReader(connection) };
  }

  #release(session: Session<Reader>): void {
    if (endsTransaction(session.connection) && !this.#isClosed) this.#idle.push(session);
    else session.connection.close();
  }
}

/**
 * Ends what a reading has begun. A connection that cannot is not used again; what it met is what the reading met
 * before, and the reading's error is the one to tell of.
 */
function endsTransaction(connection: Connection): boolean {
  try {
    connection.run("ROLLBACK");
    return true;
  } catch {
    return false;
  }
}
