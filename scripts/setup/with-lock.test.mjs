import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { scratchFolder } from "./scratch-folder.mjs";
import { withLock } from "./with-lock.mjs";

const { signal } = new AbortController();

test("the lock names its process while the work is done, and is let go of afterwards", async (t) => {
  const root = scratchFolder(t, {});
  const holder = await withLock(root, signal, async () => readFileSync(join(root, ".tools/lock"), "utf8"));
  assert.equal(holder, String(process.pid));
  assert.deepEqual(readdirSync(join(root, ".tools")), []);
});

test("the lock is let go of when the work fails", async (t) => {
  const root = scratchFolder(t, {});
  await assert.rejects(
    withLock(root, signal, () => Promise.reject(new Error("no"))),
    { message: "no" },
  );
  assert.equal(existsSync(join(root, ".tools/lock")), false);
});

test("a second one waits for the first", async (t) => {
  t.mock.method(console, "log", () => {});
  const root = scratchFolder(t, {});
  /** @type {string[]} */
  const order = [];
  const { promise: letGo, resolve } = deferred();
  const first = withLock(root, signal, async () => {
    await letGo;
    order.push("first");
  });
  const second = withLock(root, signal, async () => order.push("second"));
  resolve();
  await Promise.all([first, second]);
  assert.deepEqual(order, ["first", "second"]);
});

test("the lock of a process that is gone counts for nothing", async (t) => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const root = scratchFolder(t, { ".tools/lock": String(pid) });
  assert.equal(await withLock(root, signal, async () => "done"), "done");
});

test("waiting ends when it is stopped", async (t) => {
  t.mock.method(console, "log", () => {});
  const root = scratchFolder(t, { ".tools/lock": String(process.pid) });
  const controller = new AbortController();
  const waiting = withLock(root, controller.signal, async () => "done");
  controller.abort(new Error("stopped"));
  await assert.rejects(waiting, { message: "stopped" });
});

function deferred() {
  /** @type {() => void} */
  let resolve = () => {};
  const promise = new Promise((done) => (resolve = () => done(undefined)));
  return { promise, resolve };
}
