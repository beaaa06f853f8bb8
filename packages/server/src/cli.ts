#!/usr/bin/env node
import { withSmallYoungGeneration } from "./cli/small-young-generation.ts";
import { unsupportedNode } from "./cli/unsupported-node.ts";

/*
 * Only what every Node.js can load is imported above: the rest needs node:sqlite, and would fail with a message
 * that helps nobody.
 */
const complaint = unsupportedNode(process.versions.node);
if (complaint === null) {
  startAgain();
  const { main } = await import("./cli/main.ts");
  await main(process.argv);
} else {
  console.error(complaint);
  process.exitCode = 1;
}

/** Puts a process with less memory in the place of this one, under its number, where the system and Node.js can do that. */
function startAgain(): void {
  // Node.js has it since 22.15, and not on Windows.
  if (process.execve === undefined || process.platform === "win32") return;
  if (mayNotReplace(process.permission)) return;
  const { execPath, execArgv, argv, env, connected } = process;
  const args = withSmallYoungGeneration({ execPath, execArgv, argv, env, connected });
  if (args !== null) process.execve(execPath, args, env);
}

/** Whether Node.js runs with permissions, and without that to start programs. */
function mayNotReplace(permission: typeof process.permission | undefined): boolean {
  return permission !== undefined && !permission.has("child");
}
