import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection on which a test sends bytes that no HTTP client would. */
export interface RawConnection {
  readonly socket: Socket;
  send(text: string): void;
  /** Everything that came, once the server has closed its side. */
  received(): Promise<string>;
  /** What came so far, once it matches. */
  until(pattern: RegExp): Promise<string>;
}

/** Connects to a port of this machine. */
export async function connectRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk) => (text += String(chunk)));
  const ended = new Promise<void>((resolve, reject) => socket.once("end", resolve).once("error", reject));
  // Whoever does not ask how the connection ended need not hear of it.
  ended.catch(() => {});
  await once(socket, "connect");
  return {
    socket,
    send: (bytes) => void socket.write(bytes),
    received: async () => {
      await ended;
      return text;
    },
    until: async (pattern) => {
      while (!pattern.test(text)) await Promise.race([once(socket, "data"), ended]);
      return text;
    },
  };
}
