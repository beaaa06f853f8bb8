import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { PlainAnswer } from "./play-scene.ts";

/** A request that a program made, and its answer. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly answer: PlainAnswer;
}

/** Stands between programs and a server, and keeps what they say to each other. */
export interface ExchangeRecorder {
  /** Where programs find it. */
  readonly url: string;
  /** What was said since this was called last. */
  take(): Exchange[];
  close(): Promise<void>;
}

/** Of one connection, not of the message that it carries. */
const HOP_BY_HOP = new Set(["host", "connection", "content-length", "transfer-encoding", "keep-alive"]);

/** Starts a recorder before a server. */
export async function recordExchanges(origin: string): Promise<ExchangeRecorder> {
  let exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    forward(request, response, origin).then(
      (exchange) => exchanges.push(exchange),
      (error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`, // as it listens on a port
    take: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function forward(request: IncomingMessage, response: ServerResponse, origin: string): Promise<Exchange> {
  const { method = "", url: target = "", headers } = request;
  const body = await textOf(request);
  const answered = await fetch(origin + target, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      HOP_BY_HOP.has(name) ? [] : [[name, String(value)]],
    ),
    ...(body === "" ? {} : { body }),
  });
  const answer = { status: answered.status, headers: answered.headers, text: await answered.text() };
  const sent = [...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name));
  response.writeHead(answer.status, Object.fromEntries(sent)).end(answer.text);
  return { method, target, headers, body, answer };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
