import { expect, test } from "vitest";
import { unsupportedNode } from "./unsupported-node.ts";

test.each(["22.13.0", "22.13.1", "22.20.0", "24.0.0", "26.10.0", "30.1.2"])("runs on %s", (version) => {
  expect(unsupportedNode(version)).toBeNull();
});

test.each(["18.20.4", "20.20.2", "22.9.0", "22.12.0"])("says what to do on %s", (version) => {
  expect(unsupportedNode(version)).toBe(
    `augno-server needs Node.js 22.13 or later; this is ${version}. Install a newer Node.js, then start it again.`,
  );
});
