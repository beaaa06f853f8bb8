import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { StartError } from "../start-error.ts";
import { answerUnreadable } from "./unreadable-request.ts";
import type { AppEnv } from "./exchange.ts";
import type { Services } from "./services.ts";

/** Requests that are under way when the server closes have this long to end. */
const DRAIN_MILLISECONDS = 10_000;

/** Where to listen. */
export interface ListenOptions {
  /** 0 to 65535; 0 for any that is free. */
  readonly port: number;
  /** An address or a host name of this machine. */
  readonly host: string;
}

/** An app that listens. */
export interface Listening {
  /** The port that is listened on. */
  readonly port: number;
  /** Takes no more requests, and waits for those under way. */
  close(): Promise<void>;
}

/**
 * Lets an app answer on a port.
 *
 * @throws StartError when the port or the host cannot be had.
 */
export async function listen(app: Hono<AppEnv>, services: Services, { port, host }: ListenOptions): Promise<Listening> {
  const server = createServer(
    getRequestListener(app.fetch, { errorHandler: answerUnreadable(services), hostname: host }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(toStartError(error, port, host)));
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address of this form.
  const address = server.address() as AddressInfo;
  return { port: address.port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS);
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
  clearTimeout(deadline);
}

function toStartError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons = new Map([
    [
      "EADDRINUSE",
      `Port ${port} of ${host} must be free; another program listens on it. Stop that one, or choose another with --port; --port 0 takes any that is free.`,
    ],
    [
      "EACCES",
      `Port ${port} of ${host} must be one that you may listen on; it is not. Choose one from 1024 with --port.`,
    ],
    [
      "EADDRNOTAVAIL",
      `${host} must be an address of this machine; it is not. Choose another with --host, or leave it out for 127.0.0.1.`,
    ],
    [
      "ENOTFOUND",
      `${host} must be an address of this machine; there is no such host. Choose another with --host, or leave it out for 127.0.0.1.`,
    ],
  ]);
  const reason = reasons.get(error.code ?? "");
  return reason === undefined ? error : new StartError(reason, { cause: error });
}
