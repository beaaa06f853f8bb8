import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { ApiError } from "../errors/api-error.ts";
import type { Connections } from "../operating/connections.ts";
import { clientIp } from "./client-ip.ts";
import { endWithRefusal } from "./end-with-refusal.ts";
import type { ConnectionLimits } from "./limits.ts";
import { refuse, type UnreadableFlaw } from "./refusal.ts";
import type { Services } from "./services.ts";

/** What answering takes. */
export interface ClientErrorOptions {
  readonly services: Services;
  readonly limits: ConnectionLimits;
  readonly connections: Connections;
}

/**
 * Answers what Node.js could not parse as a request, or what did not come in time; the connection ends with that.
 * Where it befalls the body of a request that the app has taken, the app hears of it from the body, and answers. Requests that
 * came whole before it are answered first (RFC 9112, 9.3.2).
 */
export function answerClientError(options: ClientErrorOptions): (error: NodeJS.ErrnoException, socket: Socket) => void {
  const { services, limits, connections } = options;
  // Node.js tells of one connection again and again while it is open.
  const ended = new WeakSet<Socket>();
  return (thrown, socket) => {
    // Who has sent nothing waits for no answer: browsers open connections in advance.
    const error = socket.bytesRead === 0 ? null : toApiError(thrown, limits);
    if (error === null || !socket.writable) return void socket.destroy();
    if (ended.has(socket)) return;
    const end = (): void => {
      if (!socket.writable) return;
      services.metrics.refused("unreadable");
      endWithRefusal(socket, refuse(services, error, { clientIp: clientIp(socket) ?? null, flaw: flawOf(thrown) }));
    };
    // Only the last can be the broken one.
    const last = connections.lastAwaitedBy(socket);
    if (last === null || last.req.complete) {
      ended.add(socket);
      if (last === null) end();
      else last.once("close", end);
      return;
    }
    if (last.headersSent) return void socket.destroy();
    last.shouldKeepAlive = false;
    tellReader(last.req, error);
  };
}

/**
 * Lets the body of a request fail for whoever reads it, at once or, since it may come with the headers, as soon as somebody does. A
 * body that nobody reads fails for nobody.
 */
function tellReader(incoming: IncomingMessage, error: ApiError): void {
  if (incoming.listenerCount("error") > 0) return void incoming.emit("error", error);
  const tell = (event: string | symbol): void => {
    if (event !== "error") return;
    incoming.off("newListener", tell);
    // Who listens is told of by this event before being there.
    setImmediate(() => {
      if (incoming.listenerCount("error") > 0) incoming.emit("error", error);
    });
  };
  incoming.on("newListener", tell);
}

/** What the parser says of a request that it cannot read. Its error has besides the bytes that came, and a key in them. */
function flawOf(error: NodeJS.ErrnoException): UnreadableFlaw {
  const { code, reason, bytesParsed } = error as { code?: string; reason?: unknown; bytesParsed?: unknown }; // llhttp's
  return {
    ...(code === undefined ? {} : { code }),
    ...(typeof reason === "string" ? { reason } : {}),
    ...(typeof bytesParsed === "number" ? { bytesParsed } : {}),
  };
}

function toApiError({ code = "" }: NodeJS.ErrnoException, { arrival, headerBytes }: ConnectionLimits): ApiError | null {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return new ApiError(
      "timeout",
      `The request must come whole within ${arrival / 1000} seconds; it did not. Send it again, faster.`,
    );
  }
  if (code === "HPE_HEADER_OVERFLOW") {
    return new ApiError(
      "parameter_invalid",
      `The request's path, query and headers must have at most ${headerBytes} bytes in all; they have more. ` +
        "Send fewer or shorter ones.",
    );
  }
  // All that begins so is from the parser, llhttp; everything else befell the connection, and nobody is there to answer.
  if (!code.startsWith("HPE_")) return null;
  return new ApiError(
    "parameter_invalid",
    "The request must be HTTP/1.1; it cannot be read as that. Send it with an HTTP client, to http:// and not https://.",
  );
}
