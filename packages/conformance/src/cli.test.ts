import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ARGS = ["--sandbox-key", "aug_sk_test_none", "--replay", "list-units valid requests 0"];

test.each([
  [[], 'With "replay", "seed" must be the seed of the run that failed; got none. Pass both, as the failure said.'],
  [
    ["--seed", "3", "--only", "laws"],
    'With "replay", "only" must be left out, since it names its check itself; got ["laws"]. Leave out one.',
  ],
])("a replay with %j is refused, and says what is missing or too much", (args, message) => {
  const command = [join(import.meta.dirname, "cli.ts"), ...ARGS, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect([status, stdout, stderr.split("\n")[0]]).toEqual([1, "", message]);
});
