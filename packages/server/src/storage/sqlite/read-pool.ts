import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { WaitingLine } from "../../waiting-line.ts";
import type { Connection } from "./connection.ts";

/** What a pool is made of. */
export interface ReadPoolOptions<Reader> {
  readonly open: () => Connection;
  readonly createReader: (connection: Connection) => Reader;
  /** How many connections it has at most, each with a cache of its own; readings beyond wait for one. */
  readonly size: number;
}

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
  readonly #line: WaitingLine;
  #isClosed = false;

  constructor({ open, createReader, size }: ReadPoolOptions<Reader>) {
    this.#open = open;
    this.#createReader = createReader;
    this.#line = new WaitingLine(size);
  }

  /** @param signal Ends the reading, also while it waits for a connection. */
  async run<Value>(work: (reader: Reader) => Promise<Value>, signal: AbortSignal | null = null): Promise<Value> {
    return this.#line.run(() => this.#read(work, signal), signal);
  }

  /** Closes the connections: idle ones now, each other one when its reading ends. */
  close(): void {
    this.#isClosed = true;
    for (const { connection } of this.#idle.splice(0)) connection.close();
  }

  async #read<Value>(work: (reader: Reader) => Promise<Value>, signal: AbortSignal | null): Promise<Value> {
    if (this.#isClosed) throw new StorageUnavailableError("The database is closed.");
    const session = this.#idle.pop() ?? this.#openSession();
    try {
      session.connection.run("BEGIN");
      session.connection.endBy(signal);
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
    session.connection.endBy(null);
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
