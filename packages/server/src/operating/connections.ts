import type { ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";

/** How long a server takes to end, in milliseconds. */
export interface DrainLimits {
  /** For so long an idle connection may still bring a request, which was perhaps sent before it heard of the end. */
  readonly grace: number;
  /** So long after the beginning of the end, what is still running is broken off. */
  readonly deadline: number;
}

/** The limits of a server, unless a test asks for others. */
export const drainLimits: DrainLimits = { grace: 1000, deadline: 10_000 };

/** Connections that wait when the end begins are taken in for so long. */
const ACCEPT_MILLISECONDS = 500;

/** The connections of a server and the requests on them, so that it can end without breaking any off. */
export class Connections {
  /** The answers that each open connection waits for. */
  readonly #awaited = new Map<Socket, Set<ServerResponse>>();
  readonly #last = new WeakMap<Socket, ServerResponse>();
  #opened = 0;
  #isDraining = false;
  #isGraceOver = false;
  #held: Promise<void> | null = null;

  /** Whether the end has begun. */
  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** What a request waits for before it is answered; null but for the moment before the port is closed. */
  get held(): Promise<void> | null {
    return this.#held;
  }

  /** Notes a connection until it is closed. */
  opened(socket: Socket): void {
    this.#opened++;
    this.#awaited.set(socket, new Set());
    socket.once("close", () => this.#awaited.delete(socket));
  }

  /**
   * Notes a request until it is answered.
   *
   * @returns the answer to the request before it on the connection; null where none is awaited.
   */
  began(socket: Socket, outgoing: ServerResponse): ServerResponse | null {
    const awaited = this.#awaited.get(socket);
    const before = this.lastAwaitedBy(socket);
    awaited?.add(outgoing);
    this.#last.set(socket, outgoing);
    if (this.#isDraining) endAfter(outgoing);
    outgoing.once("close", () => {
      awaited?.delete(outgoing);
      if (this.#isGraceOver && awaited?.size === 0) socket.destroySoon();
    });
    return before;
  }

  /** The answer that a connection waits for first; null where it waits for none. */
  awaitedBy(socket: Socket): ServerResponse | null {
    const [first] = this.#awaited.get(socket) ?? [];
    return first ?? null;
  }

  /** How many answers a connection waits for. */
  countAwaitedBy(socket: Socket): number {
    return this.#awaited.get(socket)?.size ?? 0;
  }

  /** The answer that a connection waits for last; null where it waits for none. */
  lastAwaitedBy(socket: Socket): ServerResponse | null {
    const last = this.#last.get(socket);
    return last !== undefined && this.#awaited.get(socket)?.has(last) === true ? last : null;
  }

  /**
   * Lets a server take no new connections, and waits until those it has are closed. What runs is answered and told
   * that its connection ends with it (RFC 9112, 9.6); idle connections are closed once the grace is over.
   */
  async drain(server: NetServer, { grace, deadline }: DrainLimits): Promise<void> {
    this.#isDraining = true;
    for (const awaited of this.#awaited.values()) for (const outgoing of awaited) endAfter(outgoing);
    const { closed } = await this.#closeListener(server);
    const graceEnd = setTimeout(() => this.#closeIdle(), grace);
    const end = setTimeout(() => this.#destroyAll(), deadline);
    await closed;
    clearTimeout(graceEnd);
    clearTimeout(end);
  }

  /**
   * Takes in all connections that wait to be, because closing the port resets them, and then closes it. Node.js takes in
   * one at each turn of its loop; meanwhile no request is begun, since whoever is answered may connect anew.
   *
   * @returns what resolves when the connections are closed, too.
   */
  async #closeListener(server: NetServer): Promise<{ closed: Promise<void> }> {
    let release = (): void => {};
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    const startedAt = performance.now();
    // Its loop is in the middle of a turn now, perhaps past where it takes one in.
    await turn();
    let before: number;
    do {
      before = this.#opened;
      await turn();
    } while (this.#opened > before && performance.now() - startedAt < ACCEPT_MILLISECONDS);
    const closed = closeListener(server);
    this.#held = null;
    release();
    return { closed };
  }

  #closeIdle(): void {
    this.#isGraceOver = true;
    for (const [socket, awaited] of this.#awaited) if (awaited.size === 0) socket.destroySoon();
  }

  #destroyAll(): void {
    for (const socket of this.#awaited.keys()) socket.destroy();
  }
}

/** Has the answer say that the connection ends with it, and end it; too late where its headers are sent. */
function endAfter(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.shouldKeepAlive = false;
}

/**
 * Stops accepting, and waits for all connections to be closed. `close` of an HTTP server would close the idle ones
 * at once, and break off a request that is on its way on one of them; that of its base class does not.
 */
function closeListener(server: NetServer): Promise<void> {
  return new Promise((resolve, reject) => {
    NetServer.prototype.close.call(server, (error) => (error === undefined ? resolve() : reject(error)));
  });
}
