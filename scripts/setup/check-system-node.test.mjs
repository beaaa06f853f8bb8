import assert from "node:assert/strict";
import { test } from "node:test";

import { checkSystemNode } from "./check-system-node.mjs";

const alpine = { platform: "linux", arch: "x64", musl: true };

for (const version of ["22.18.0", "22.20.1", "24.0.0", "26.10.0"]) {
  test(`the system's Node ${version} can stand in for the pinned one`, () => {
    checkSystemNode(alpine, version);
  });
}

for (const version of ["20.19.0", "22.12.9"]) {
  test(`the system's Node ${version} is refused, and the message says what to do`, () => {
    assert.throws(() => checkSystemNode(alpine, version), {
      name: "SetupError",
      message:
        "Node must be 22.18 or newer on linux-x64 with musl, where the npm registry has no Node of ours to install; " +
        `this is ${version}. Install a newer Node, for example from https://nodejs.org, and run the command again with it.`,
    });
  });
}
