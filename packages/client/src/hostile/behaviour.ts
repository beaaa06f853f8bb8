/**
 * What the hostile server does with one request, or with one connection before there is a request on it. A script is a
 * list of these; each is used once, in turn.
 */
export interface Behaviour {
  /** When it begins: when a connection stands, when the head of a request has come, or when the whole request has. */
  readonly at: "connection" | "head" | "request";
  readonly steps: readonly Step[];
}

/**
 * One thing the server does.
 * - `await-head`: wait until the program under test has read the head of the answer. What was sent is then surely read
 *   before the connection is cut, so that a test's verdict does not hang on which of the two is faster.
 * - `close`: end the connection in good order.
 * - `reset`: end it with a TCP reset.
 * - `stall`: say nothing more, and leave the connection open.
 */
export type Step = { readonly send: string | Uint8Array } | "await-head" | "close" | "reset" | "stall";

/** Does the steps once the whole request has come. */
export function onRequest(...steps: Step[]): Behaviour {
  return { at: "request", steps };
}

/** Does the steps once the head of a request has come, while its body is still on its way. */
export function onHead(...steps: Step[]): Behaviour {
  return { at: "head", steps };
}

/** Does the steps as soon as a connection stands. What is asked on it is not heard. */
export function onConnection(...steps: Step[]): Behaviour {
  return { at: "connection", steps };
}
