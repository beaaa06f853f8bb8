import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Refusal } from "./refusal.ts";

/** For so long what a client still sends is read and dropped: a reset would take the answer along. */
const LINGER_MILLISECONDS = 500;

/** Writes a refusal on a connection that Node.js writes no answer to by itself, and ends it. */
export function endWithRefusal(socket: Duplex, { status, headers, text }: Refusal): void {
  const lines = Object.entries({ ...headers, "Content-Length": Buffer.byteLength(text), Connection: "close" });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${text}`);
  setTimeout(() => socket.destroy(), LINGER_MILLISECONDS).unref();
}
