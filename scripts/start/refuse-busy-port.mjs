import { createServer } from "node:net";

import { SetupError } from "../setup/setup-error.mjs";

/** The addresses that "localhost" may stand for: another program on either would be asked in our place. */
const addresses = ["127.0.0.1", "::1"];

/**
 * Sees that no program listens on a port of this machine, before minutes are spent on building.
 *
 * @param {number} port 0 is always free.
 * @throws {SetupError} when one does.
 */
export async function refuseBusyPort(port) {
  for (const address of addresses) {
    const problem = await listenBriefly(port, address);
    if (problem === "EADDRINUSE") throw busy(port);
    if (problem === "EACCES") throw notAllowed(port);
    // Anything else is for the server to tell; a machine without IPv6 has no ::1, for one.
  }
}

/**
 * @param {number} port
 * @param {string} address
 * @returns {Promise<string | undefined>} The error's code, when it cannot be listened on.
 */
function listenBriefly(port, address) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen(port, address, () => server.close(() => resolve(undefined)));
  });
}

/** @param {number} port */
function busy(port) {
  return new SetupError(
    `Port ${port} must be free for the API; another program listens on it. Stop that program, or choose another port: ` +
      "npm start -- --port 9000",
  );
}

/** @param {number} port */
function notAllowed(port) {
  return new SetupError(
    `Port ${port} must be one that you may listen on; it is kept for the system. Choose one above 1023: npm start -- --port 9000`,
  );
}
