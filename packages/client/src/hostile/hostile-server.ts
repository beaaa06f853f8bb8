import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Behaviour } from "./behaviour.ts";
import { HostileConnection } from "./hostile-connection.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** A server that does on real sockets what its script says, down to the byte. */
export interface HostileServer {
  /** Where it listens, such as `http://127.0.0.1:40001`. */
  readonly url: string;
  /** The requests whose heads have come, in order. */
  readonly received: readonly ReceivedRequest[];
  /** How many connections were made. */
  connections(): number;
  /** Resolves when the connection of this number, counted from 1, is closed on both sides. */
  closed(connection: number): Promise<void>;
  /** Is to be called when the program under test has read the head of an answer. */
  headRead(): void;
  close(): Promise<void>;
}

/** What a request meets that the script has not foreseen. It shows in what was received. */
const UNFORESEEN: Behaviour = { at: "request", steps: ["reset"] };

/**
 * Starts a server on a free port.
 *
 * @param script - What it does, in turn. A request that comes after the script's end is noted, and reset.
 * @param onStall - Is called each time the script has come to a `stall`.
 */
export async function startHostileServer(script: readonly Behaviour[], onStall: () => void): Promise<HostileServer> {
  const received: ReceivedRequest[] = [];
  const connections: HostileConnection[] = [];
  const rest = [...script];
  const server = createServer({ noDelay: true }, (socket) => {
    const connection = new HostileConnection(socket, {
      number: connections.length + 1,
      take: () => rest.shift() ?? UNFORESEEN,
      onRequest: (request) => received.push(request),
      onStall,
    });
    connections.push(connection);
    void (rest[0]?.at === "connection" ? connection.ignore() : connection.serve());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    connections: () => connections.length,
    closed: async (connection) => connections[connection - 1]?.closed,
    headRead: () => connections.at(-1)?.headRead(),
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const connection of connections) connection.destroy();
      await closed;
    },
  };
}
