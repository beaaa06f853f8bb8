import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "./exchange.ts";

/** The header that says which exchange a request is of. */
export const EXCHANGE = "x-exchange";

/** A server that answers again what was answered before. */
export interface ReplayServer {
  readonly url: string;
  /** What it answers from, by the place in it that the header of a request names. */
  show(exchanges: readonly Exchange[]): void;
  close(): void;
}

/** Starts it on a free port of this machine. */
export async function startReplayServer(): Promise<ReplayServer> {
  let shown: readonly Exchange[] = [];
  const server = createServer((request, response) => {
    request.resume();
    const exchange = shown[Number(request.headers[EXCHANGE])];
    if (exchange === undefined) {
      response.destroy(new Error(`A request must name an exchange in ${EXCHANGE}.`));
      return;
    }
    const { status, headers, body } = exchange.answer;
    response.writeHead(status, Object.fromEntries(headers)).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    show: (exchanges) => {
      shown = exchanges;
    },
    close: () => server.close(),
  };
}
