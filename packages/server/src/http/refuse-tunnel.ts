import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { ApiError } from "../errors/api-error.ts";
import { clientIp } from "./client-ip.ts";
import { endWithRefusal } from "./end-with-refusal.ts";
import { refuse } from "./refusal.ts";
import type { Services } from "./services.ts";

/**
 * Answers CONNECT, which asks a proxy for a connection to elsewhere. Node.js takes it for no request, and would close the
 * connection without a word. It leaves a line in the operator's log.
 */
export function refuseTunnel(services: Services): (incoming: IncomingMessage, socket: Duplex) => void {
  return (incoming, socket) => {
    const error = new ApiError(
      "parameter_invalid",
      "The request must be one to the API; CONNECT asks for a proxy, which this is not. Send another method.",
    );
    // Whoever is gone meanwhile needs no answer.
    socket.on("error", () => socket.destroy());
    services.metrics.refused("unreadable");
    endWithRefusal(socket, refuse(services, error, { clientIp: clientIp(incoming.socket) ?? null }));
  };
}
