import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

test.each([
  [["--only", "spec/openapi.yaml"], "Unknown option '--only'."],
  [["server", "--workers", "2"], "Unknown option '--workers'."],
  [["specification", "--seed", "x"], '"--seed" must be a whole number from 1; got "x".'],
  [["client"], 'What is broken must be server or specification; got "client". Name one, or none for both.'],
])("%j is refused before anything is broken, in a sentence", (args, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, "cli.ts"), ...args], {
    encoding: "utf8",
  });
  expect([status, stderr, stdout]).toEqual([1, `${sentence}\n`, ""]);
});
