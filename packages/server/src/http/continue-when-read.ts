import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connections } from "../operating/connections.ts";

/**
 * Asks a client that waits for that (`Expect: 100-continue`) for its body as soon as somebody reads it. What is refused by its
 * headers, such as a body that is too large, is answered instead; whether the body comes nevertheless cannot be told then, so
 * that the connection ends with the answer (RFC 9110, 10.1.1).
 */
export function continueWhenRead(incoming: IncomingMessage, outgoing: ServerResponse, connections: Connections): void {
  const { shouldKeepAlive } = outgoing;
  outgoing.shouldKeepAlive = false;
  incoming.once("resume", () => {
    // Node.js, too, reads what is left once there is an answer.
    if (outgoing.headersSent) return;
    outgoing.shouldKeepAlive = shouldKeepAlive && !connections.isDraining;
    outgoing.writeContinue();
  });
}
