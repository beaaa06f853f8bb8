import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { ApiError } from "../errors/api-error.ts";
import { overloaded } from "../errors/overloaded.ts";
import type { HostCheck } from "../host-check/host-check.ts";
import type { Admission } from "../operating/admission.ts";
import { callerNames } from "../operating/caller-names.ts";
import type { Connections } from "../operating/connections.ts";
import type { RefusalReason } from "../operating/metrics.ts";
import type { OperatingPage, OperatingPages } from "../operating/operating-pages.ts";
import { clientIp } from "./client-ip.ts";
import type { ConnectionLimits } from "./limits.ts";
import { refuse, sendRefusal } from "./refusal.ts";
import type { Services } from "./services.ts";

/** What stands between a socket and the app. */
export interface FrontDoorOptions {
  readonly services: Services;
  readonly limits: ConnectionLimits;
  readonly checkHost: HostCheck;
  readonly pages: OperatingPages;
  readonly admission: Admission;
  readonly connections: Connections;
  /** Answers by the app, and resolves when the answer is handed to the socket. */
  readonly answerByApp: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

/** Answers every request that could be parsed, or lets the app answer it once there is a place for it. */
export class FrontDoor {
  readonly #options: FrontDoorOptions;
  readonly #callerName = callerNames();

  constructor(options: FrontDoorOptions) {
    this.#options = options;
  }

  /** Answers a request; it never rejects. */
  async answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { connections, services, limits } = this.#options;
    const { socket } = incoming;
    // What was read along with the one too many.
    if (socket.destroyed) return;
    const before = connections.began(socket, outgoing);
    if (connections.countAwaitedBy(socket) > limits.pipelined) {
      services.metrics.refused("overload");
      return void socket.destroy();
    }
    try {
      if (before !== null) await answered(before, outgoing, socket, connections);
      // Its answer would never be sent, and so never be closed.
      if (!socket.writable) return;
      if (connections.held !== null) await connections.held;
      await this.#answer(incoming, outgoing);
    } catch (error) {
      services.log.error({ err: error }, "could not answer a request, and broke off its connection");
      outgoing.destroy();
    }
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pages } = this.#options;
    const health = pages.findHealth(incoming);
    if (health !== null) return sendPage(outgoing, await health());
    const fault = this.#faultOf(incoming);
    if (fault !== null) return this.#refuse(incoming, outgoing, fault.error, fault.reason);
    const metrics = pages.findMetrics(incoming);
    if (metrics !== null) return sendPage(outgoing, await metrics());
    return this.#admit(incoming, outgoing);
  }

  #faultOf(incoming: IncomingMessage): { error: ApiError; reason: RefusalReason } | null {
    const { limits, checkHost } = this.#options;
    const tooLarge = tooLargeFor(limits, incoming);
    if (tooLarge !== null) return { error: tooLarge, reason: "unreadable" };
    const misdirected = checkHost(hostOf(incoming), incoming.socket.localPort ?? 0);
    return misdirected === null ? null : { error: misdirected, reason: "host" };
  }

  async #admit(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { admission, answerByApp, limits } = this.#options;
    const place = admission.enter(this.#callerName(incoming.headers.authorization));
    if (place === null) return this.#refuse(incoming, outgoing, overloaded(), "overload");
    // The place is kept until the client has taken the answer or has gone: until then the answer is in memory.
    const closed = new Promise<"closed">((resolve) => outgoing.once("close", () => resolve("closed")));
    try {
      // Most need not wait, and to watch the time costs a part of what the whole request does.
      const outcome = place.turn && (await within(limits.wait, Promise.race([place.turn, closed])));
      if (outcome === "closed") return;
      if (outcome === "late") return this.#refuse(incoming, outgoing, overloaded(), "overload");
      await answerByApp(incoming, outgoing);
      await closed;
    } finally {
      place.leave();
    }
  }

  #refuse(incoming: IncomingMessage, outgoing: ServerResponse, error: ApiError, reason: RefusalReason): void {
    const { services } = this.#options;
    services.metrics.refused(reason);
    sendRefusal(outgoing, refuse(services, error, { clientIp: clientIp(incoming.socket) ?? null }));
  }
}

/**
 * Waits until a request is answered, since one that comes behind it on its connection may rest on what it does (RFC 9112, 9.3.2).
 * Meanwhile the connection is paused; as Node.js may read on nevertheless, a limit bounds how many wait.
 */
async function answered(
  before: ServerResponse,
  outgoing: ServerResponse,
  socket: Socket,
  connections: Connections,
): Promise<void> {
  socket.pause();
  await new Promise((resolve) => before.once("close", resolve));
  // The last may have a body that still comes.
  if (connections.lastAwaitedBy(socket) === outgoing) socket.resume();
}

/** Waits for something, but no longer than so many milliseconds. */
async function within<Value>(milliseconds: number, awaited: Promise<Value>): Promise<Value | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), milliseconds);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

function sendPage(outgoing: ServerResponse, { status, contentType, text }: OperatingPage): void {
  const headers = { "Content-Type": contentType, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  outgoing.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(text) }).end(text);
}

/** The host that a request is sent to: where its target is a whole URL, that one's (RFC 9112, 3.2.2). */
function hostOf({ url = "", rawHeaders, headers }: IncomingMessage): string | undefined {
  if (!url.startsWith("/") && URL.canParse(url)) return new URL(url).host;
  // Two of them are none (RFC 9112, 3.2): who forwards the request may have gone by the other.
  const count = rawHeaders.filter((text, index) => index % 2 === 0 && /^host$/i.test(text)).length;
  return count > 1 ? "" : headers.host;
}

function tooLargeFor(limits: ConnectionLimits, { url = "", rawHeaders }: IncomingMessage): ApiError | null {
  if (url.length > limits.targetLength) {
    return new ApiError(
      "parameter_invalid",
      `The request's path and query must have at most ${limits.targetLength} characters; they have ${url.length}. ` +
        "Send fewer or shorter parameters.",
    );
  }
  const headerCount = rawHeaders.length / 2;
  if (headerCount <= limits.headerCount) return null;
  return new ApiError(
    "parameter_invalid",
    `The request must have at most ${limits.headerCount} headers; it has ${headerCount}. Send fewer.`,
  );
}
