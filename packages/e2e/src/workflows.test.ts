import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./repository.ts";
import { startServer, type RunningServer } from "./start-server.ts";

const spec = join(ROOT, "spec");
const redocly = createRequire(join(spec, "package.json")).resolve("@redocly/cli/bin/cli.js");
const workflows = readdirSync(join(spec, "workflows")).filter((file) => file.endsWith(".arazzo.yaml"));

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("there are workflows", () => {
  expect(workflows).not.toEqual([]);
});

test.each(workflows)("the workflow %s runs through against the server", async (workflow) => {
  const inputs = {
    api_key: server.keys.sandbox_secret,
    name: `Coil for ${workflow}`,
    abbreviation: "coil",
    idempotency_key: workflow,
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [redocly, "respect", `workflows/${workflow}`, "--server", `augno=${server.url}`],
    // Not as an argument, which every user of the machine could read.
    { cwd: spec, env: { ...process.env, REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) } },
  );
  expect(stdout).toMatch(/Workflows: .*1 passed.*, 1 total/);
  expect(stdout).not.toContain(server.keys.sandbox_secret);
});
