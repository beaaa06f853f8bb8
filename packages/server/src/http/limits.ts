/** What a connection may cost the server, before it is known whose it is. */
export interface ConnectionLimits {
  /** Bytes that a request's target and headers may have in all. */
  readonly headerBytes: number;
  /** How many headers a request may have. */
  readonly headerCount: number;
  /** Characters that a request's target may have. */
  readonly targetLength: number;
  /** Milliseconds in which a request must come whole, its body included. */
  readonly arrival: number;
  /** Milliseconds for which a request may wait for its turn; less than `arrival`, since its body waits too. */
  readonly wait: number;
  /**
   * Milliseconds for which a client may leave the answer unread. More than `arrival` and `checkInterval`, so that who does not end
   * a request is answered before nothing moves any more.
   */
  readonly stall: number;
  /** Milliseconds for which a connection is kept open after an answer. */
  readonly keepAlive: number;
  /** Connections at one time, and so many that wait to be taken in, where the system allows it; further ones are closed. */
  readonly connections: number;
  /** Requests on one connection that are not answered yet; whoever sends more loses it. */
  readonly pipelined: number;
  /** Milliseconds between two looks at what came too late. */
  readonly checkInterval: number;
}

/** The limits of a server, unless a test asks for others. */
export const connectionLimits: ConnectionLimits = {
  headerBytes: 16 * 1024,
  headerCount: 100,
  targetLength: 8 * 1024,
  arrival: 10_000,
  wait: 5000,
  stall: 12_000,
  keepAlive: 30_000,
  connections: 10_000,
  pipelined: 100,
  checkInterval: 1000,
};
