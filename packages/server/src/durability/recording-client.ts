import { Agent, request as send, type IncomingMessage } from "node:http";
import type { Environment } from "../keys/key-format.ts";
import type { MortalServer } from "./mortal-server.ts";

/** A request to be sent with the environment's secret key. */
export interface Sent {
  readonly environment: Environment;
  readonly method: string;
  readonly path: string;
  readonly body?: object | undefined;
  readonly idempotencyKey?: string;
}

/** What a client holds: an answer of which the head has come at least. */
export interface ReceivedAnswer extends Sent {
  readonly requestId: string;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly isReplay: boolean;
  /** The body as it came; null where the connection broke before its end. */
  readonly text: string | null;
}

/** A client with one connection, which tells of every answer that it holds. */
export class RecordingClient {
  readonly #server: MortalServer;
  readonly #onAnswer: (answer: ReceivedAnswer) => void;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(server: MortalServer, onAnswer: (answer: ReceivedAnswer) => void) {
    this.#server = server;
    this.#onAnswer = onAnswer;
  }

  /**
   * Sends a request and answers what came; null where nothing came, because the server was killed before. Whatever else
   * breaks a connection rejects.
   *
   * @param onSent Is called when the request is handed to the operating system.
   */
  request(sent: Sent, onSent: () => void = () => {}): Promise<ReceivedAnswer | null> {
    const { method, path, body } = sent;
    const options = { method, agent: this.#agent, headers: this.#headersOf(sent) };
    return new Promise((resolve, reject) => {
      const outgoing = send(new URL(path, this.#server.url), options);
      outgoing.on("finish", onSent);
      outgoing.on("error", (error) => (this.#server.isAlive ? reject(error) : resolve(null)));
      outgoing.on("response", (response) => resolve(this.#receive(sent, response)));
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** Closes its connection. */
  close(): void {
    this.#agent.destroy();
  }

  async #receive(sent: Sent, response: IncomingMessage): Promise<ReceivedAnswer> {
    const text = await readText(response);
    const answer = { ...sent, ...readHead(response), text };
    this.#onAnswer(answer);
    return answer;
  }

  #headersOf({ environment, body, idempotencyKey }: Sent): Record<string, string> {
    return {
      authorization: `Bearer ${this.#server.keys[`${environment}_secret`]}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
    };
  }
}

function readHead({ headers, statusCode = 0 }: IncomingMessage): Omit<ReceivedAnswer, keyof Sent | "text"> {
  return {
    requestId: String(headers["request-id"]),
    status: statusCode,
    retryAfter: headers["retry-after"] ?? null,
    isReplay: headers["idempotent-replayed"] === "true",
  };
}

function readText(response: IncomingMessage): Promise<string | null> {
  let text = "";
  response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  // What breaks it off is told by `complete`.
  response.on("error", () => {});
  return new Promise((resolve) => response.on("close", () => resolve(response.complete ? text : null)));
}
