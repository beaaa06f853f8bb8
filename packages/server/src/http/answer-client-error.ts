import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { ApiError } from "../errors/api-error.ts";
import type { Connections } from "../operating/connections.ts";
import { clientIp } from "./client-ip.ts";
import type { ConnectionLimits } from "./limits.ts";
import { refuse, type Refusal, type UnreadableFlaw } from "./refusal.ts";
import type { Services } from "./services.ts";

/** For so long what a client still sends is read and dropped: a reset would take the answer along. */
const LINGER_MILLISECONDS = 500;

/** What answering takes. */
export interface ClientErrorOptions {
  readonly services: Services;
  readonly limits: ConnectionLimits;
  readonly connections: Connections;
}

/**
 * Answers what Node.js could not parse as a request, or what did not come in time; the connection ends with that.
 * Where it befalls the body of a request that the app has taken, the app hears of it from the body, and answers.
 */
export function answerClientError(options: ClientErrorOptions): (error: NodeJS.ErrnoException, socket: Socket) => void {
  const { services, limits, connections } = options;
  // Node.js tells of one connection again and again while it is open.
  const ended = new WeakSet<Socket>();
  return (thrown, socket) => {
    const error = toApiError(thrown, limits);
    if (error === null || !socket.writable) return void socket.destroy();
    if (ended.has(socket)) return;
    const awaited = connections.awaitedBy(socket);
    if (awaited === null) {
      ended.add(socket);
      services.metrics.refused("unreadable");
      end(socket, refuse(services, error, { clientIp: clientIp(socket) ?? null, flaw: flawOf(thrown) }));
      return;
    }
    if (awaited.headersSent) return void socket.destroy();
    awaited.shouldKeepAlive = false;
    // Nobody listens where the body is not read, or not yet: then it ends by the time limit of its operation.
    if (awaited.req.listenerCount("error") > 0) awaited.req.emit("error", error);
  };
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

function end(socket: Socket, { status, headers, text }: Refusal): void {
  const lines = Object.entries({ ...headers, "Content-Length": Buffer.byteLength(text), Connection: "close" });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${text}`);
  setTimeout(() => socket.destroy(), LINGER_MILLISECONDS).unref();
}
