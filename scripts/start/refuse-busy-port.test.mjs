import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";

import { refuseBusyPort } from "./refuse-busy-port.mjs";

test("a port that another program listens on is refused, and is let be once it is free", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  await assert.rejects(refuseBusyPort(address.port), {
    name: "SetupError",
    message:
      `Port ${address.port} must be free for the API; another program listens on it. Stop that program, or choose another ` +
      "port: npm start -- --port 9000",
  });
  server.close();
  await once(server, "close");
  await refuseBusyPort(address.port);
});
