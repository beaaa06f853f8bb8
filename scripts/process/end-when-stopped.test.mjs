import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";

import { endWhenStopped } from "./end-when-stopped.mjs";

test("a child is asked to end, and may take its time", async () => {
  const script = `
    process.on("SIGTERM", () => setTimeout(() => process.exit(7), 100));
    setInterval(() => {}, 1000);
    process.send("ready");`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const controller = new AbortController();
  const done = endWhenStopped(child, controller.signal);
  await once(child, "message");
  controller.abort();
  const [code] = await once(child, "exit");
  done();
  assert.equal(code, 7);
});
