import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./run.mjs";

const { signal: never } = new AbortController();
const options = { cwd: ".", env: process.env, output: /** @type {const} */ ("capture"), stop: never };

test("a program's exit code and all that it prints are returned", async () => {
  const script = 'console.log("to stdout"); console.error("to stderr"); process.exitCode = 3;';
  const { code, output } = await run(process.execPath, ["-e", script], options);
  assert.equal(code, 3);
  assert.deepEqual(output.trim().split("\n").toSorted(), ["to stderr", "to stdout"]);
});

test("a program that is not there is named", async () => {
  await assert.rejects(run("no-such-program", [], options), {
    name: "SetupError",
    message:
      '"no-such-program" cannot be started: spawn no-such-program ENOENT. See that it is installed and on the PATH.',
  });
});

test("a program that a signal ends has failed", async () => {
  const { code } = await run(process.execPath, ["-e", 'process.kill(process.pid, "SIGKILL")'], options);
  assert.equal(code, 1);
});

test("nothing is started once it is stopped", async () => {
  const stop = AbortSignal.abort(new Error("stopped"));
  await assert.rejects(async () => run(process.execPath, ["--version"], { ...options, stop }), { message: "stopped" });
});
