#!/usr/bin/env node
import { unsupportedNode } from "./cli/unsupported-node.ts";

/*
 * Only what every Node.js can load is imported above: the rest needs node:sqlite, and would fail with a message
 * that helps nobody.
 */
const complaint = unsupportedNode(process.versions.node);
if (complaint === null) {
  const { main } = await import("./cli/main.ts");
  await main(process.argv);
} else {
  console.error(complaint);
  process.exitCode = 1;
}
