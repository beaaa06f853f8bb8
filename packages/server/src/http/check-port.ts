import { createServer } from "node:net";
import { type ListenPlace, toListenError } from "./to-listen-error.ts";

/**
 * Makes sure that a port can be listened on, before anything is made that a failed start would leave behind.
 *
 * @throws StartError when the port or the host cannot be had.
 */
export async function checkPort(place: ListenPlace): Promise<void> {
  const probe = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error) => reject(toListenError(error, place)));
    probe.listen(place, () => probe.close(() => resolve()));
  });
}
