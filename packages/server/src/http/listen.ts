import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { createHostCheck } from "../host-check/host-check.ts";
import { Admission, type AdmissionLimits } from "../operating/admission.ts";
import { Connections, drainLimits, type DrainLimits } from "../operating/connections.ts";
import { OperatingPages } from "../operating/operating-pages.ts";
import { answerClientError } from "./answer-client-error.ts";
import { continueWhenRead } from "./continue-when-read.ts";
import type { AppEnv } from "./exchange.ts";
import { FrontDoor } from "./front-door.ts";
import { connectionLimits, type ConnectionLimits } from "./limits.ts";
import { refuseTunnel } from "./refuse-tunnel.ts";
import type { Services } from "./services.ts";
import { type ListenPlace, toListenError } from "./to-listen-error.ts";
import { answerUnreadable } from "./unreadable-request.ts";

/** Where to listen, and how much to take in. */
export interface ListenOptions extends ListenPlace, AdmissionLimits {
  /** Names that the server may be called by, besides those of this machine and `host`. */
  readonly allowHosts: readonly string[];
  /** Other limits than a server has, for tests. */
  readonly limits?: Partial<ConnectionLimits & DrainLimits>;
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
 * @throws StartError when the port or the host cannot be had, or nothing says by which names it is called.
 */
export async function listen(app: Hono<AppEnv>, services: Services, options: ListenOptions): Promise<Listening> {
  const { port, host } = options;
  const limits = { ...connectionLimits, ...drainLimits, ...options.limits };
  const connections = new Connections();
  const admission = new Admission(options);
  services.metrics.watch(admission);
  const door = new FrontDoor({
    services,
    limits,
    checkHost: createHostCheck(options),
    pages: new OperatingPages({
      storage: services.storage,
      metrics: services.metrics,
      isDraining: () => connections.isDraining,
    }),
    admission,
    connections,
    answerByApp: getRequestListener(app.fetch, { errorHandler: answerUnreadable(services) }),
  });
  const server = createHttpServer(limits, connections);
  server.on("request", (incoming, outgoing) => void door.answer(incoming, outgoing));
  server.on("checkContinue", (incoming, outgoing) => {
    continueWhenRead(incoming, outgoing, connections);
    void door.answer(incoming, outgoing);
  });
  // An expectation other than that of a body may be ignored (RFC 9110, 10.1.1).
  server.on("checkExpectation", (incoming, outgoing) => void door.answer(incoming, outgoing));
  server.on("connect", refuseTunnel(services));
  server.on("clientError", answerClientError({ services, limits, connections }));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(toListenError(error, options)));
    server.listen({ port, host, backlog: limits.connections }, resolve);
  });
  // A server that listens on a port has an address of this form.
  const address = server.address() as AddressInfo;
  return { port: address.port, close: () => connections.drain(server, limits) };
}

function createHttpServer(limits: ConnectionLimits, connections: Connections): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.arrival,
    requestTimeout: limits.arrival,
    keepAliveTimeout: limits.keepAlive,
    connectionsCheckingInterval: limits.checkInterval,
    // The front door answers this with an error of the API.
    requireHostHeader: false,
  });
  // Above its own limit Node.js drops headers silently; the front door counts them instead.
  server.maxHeadersCount = 0;
  server.maxConnections = limits.connections;
  server.on("connection", (socket: Socket) => connections.opened(socket));
  server.setTimeout(limits.stall, (socket) => {
    // Nothing moves either because it is idle, because it leaves an answer unread, or because the server is at work.
    const awaited = connections.awaitedBy(socket);
    if (awaited === null || awaited.headersSent) socket.destroy();
  });
  return server;
}
