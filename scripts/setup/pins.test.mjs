import assert from "node:assert/strict";
import { test } from "node:test";

import { readPins } from "./pins.mjs";
import { scratchFolder } from "./scratch-folder.mjs";

const manifest = (/** @type {unknown} */ packageManager) => JSON.stringify({ packageManager });

for (const packageManager of ["pnpm@12.21.0", "pnpm@12.21.0+sha512.abc"]) {
  test(`${packageManager} pins pnpm, and .node-version pins Node`, (t) => {
    const root = scratchFolder(t, { "package.json": manifest(packageManager), ".node-version": "26.10.0\n" });
    assert.deepEqual(readPins(root), { pnpm: "12.21.0", node: "26.10.0" });
  });
}

for (const { packageManager, node, message } of [
  {
    packageManager: "npm@11.0.0",
    node: "26.10.0",
    message:
      '"packageManager" of package.json must be an exact version such as pnpm@12.21.0; got "npm@11.0.0". Write it out in full.',
  },
  {
    packageManager: "pnpm@^12",
    node: "26.10.0",
    message:
      '"packageManager" of package.json must be an exact version such as pnpm@12.21.0; got "pnpm@^12". Write it out in full.',
  },
  {
    packageManager: "pnpm@12.21.0",
    node: "lts/*",
    message: 'The file .node-version must be an exact version such as 26.10.0; got "lts/*". Write it out in full.',
  },
]) {
  test(`the pins ${packageManager} and ${node} are refused`, (t) => {
    const root = scratchFolder(t, { "package.json": manifest(packageManager), ".node-version": node });
    assert.throws(() => readPins(root), { name: "SetupError", message });
  });
}
