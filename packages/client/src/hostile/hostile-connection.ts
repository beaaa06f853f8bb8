import type { Socket } from "node:net";
import type { Behaviour, Step } from "./behaviour.ts";
import { type ReceivedRequest, readRequestHead } from "./received-request.ts";

interface Surroundings {
  /** Counted from 1. */
  readonly number: number;
  /** Gives what to do with the next request. */
  take(): Behaviour;
  onRequest(request: ReceivedRequest): void;
  onStall(): void;
}

/** One connection to the hostile server. */
export class HostileConnection {
  /** Resolves when both sides have closed it. */
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  readonly #surroundings: Surroundings;
  #bytes = Buffer.alloc(0);
  #onHeadRead: () => void = () => {};
  #onNews: () => void = () => {};

  constructor(socket: Socket, surroundings: Surroundings) {
    this.#socket = socket;
    this.#surroundings = surroundings;
    // A reset by the client is an error of the socket, and what many cases are about; "close" always follows it.
    socket.on("error", () => {});
    for (const event of ["readable", "end", "close"]) socket.on(event, () => this.#onNews());
    this.closed = new Promise((resolve) => {
      socket.on("close", () => resolve());
    });
  }

  /** Does with each request what the script says, until the connection ends. */
  async serve(): Promise<void> {
    while (await this.#serveRequest());
  }

  /** Does what the script says to a connection, whatever may be asked on it. */
  async ignore(): Promise<void> {
    this.#socket.resume();
    await this.#play(this.#surroundings.take().steps);
  }

  headRead(): void {
    this.#onHeadRead();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** @returns Whether there was a request. */
  async #serveRequest(): Promise<boolean> {
    let head = readRequestHead(this.#bytes, this.#surroundings.number);
    while (head === null) {
      if (!(await this.#readMore())) return false;
      head = readRequestHead(this.#bytes, this.#surroundings.number);
    }
    this.#bytes = this.#bytes.subarray(head.headLength);
    this.#surroundings.onRequest(head.request);
    const { at, steps } = this.#surroundings.take();
    if (at === "head") await this.#play(steps);
    if (!(await this.#skip(head.request.length))) return false;
    if (at !== "head") await this.#play(steps);
    return true;
  }

  /** Reads a body of this length and forgets it. */
  async #skip(length: number): Promise<boolean> {
    let rest = length;
    while (this.#bytes.length < rest) {
      rest -= this.#bytes.length;
      this.#bytes = Buffer.alloc(0);
      if (!(await this.#readMore())) return false;
    }
    this.#bytes = this.#bytes.subarray(rest);
    return true;
  }

  /** @returns False where the connection has ended. */
  async #readMore(): Promise<boolean> {
    const chunk = this.#socket.read() as Buffer | null; // no encoding is set, so that it reads buffers
    if (chunk !== null) this.#bytes = Buffer.concat([this.#bytes, chunk]);
    if (chunk !== null) return true;
    if (this.#socket.destroyed || this.#socket.readableEnded) return false;
    await new Promise<void>((resolve) => {
      this.#onNews = resolve;
    });
    return true;
  }

  async #play(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (typeof step === "object") this.#socket.write(step.send);
      else if (step === "await-head") await this.#whenHeadRead();
      else if (step === "close") this.#socket.end();
      else if (step === "reset") this.#socket.resetAndDestroy();
      else this.#surroundings.onStall();
    }
  }

  async #whenHeadRead(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onHeadRead = resolve;
      // Where the client gives up instead, the script goes on.
      this.#socket.once("close", () => resolve());
    });
  }
}
