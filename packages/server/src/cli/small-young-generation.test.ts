import { expect, test } from "vitest";
import { withSmallYoungGeneration, type StartedProcess } from "./small-young-generation.ts";

const STARTED: StartedProcess = {
  execPath: "/bin/node",
  execArgv: ["--enable-source-maps"],
  argv: ["/bin/node", "/app/cli.js", "--port", "1"],
  env: {},
  connected: false,
};

test("a process is started again with the same arguments, and those of Node.js", () => {
  expect(withSmallYoungGeneration(STARTED)).toEqual([
    "/bin/node",
    "--max-semi-space-size=8",
    "--enable-source-maps",
    "/app/cli.js",
    "--port",
    "1",
  ]);
});

test.each<[string, Partial<StartedProcess>]>([
  ["that was", { execArgv: ["--max-semi-space-size=8"] }],
  ["for which another size is chosen", { execArgv: ["--max-semi-space-size=64"] }],
  ["for which another is chosen by the environment", { env: { NODE_OPTIONS: "--max-semi-space-size=2" } }],
  ["for which another is chosen in the other form", { env: { NODE_OPTIONS: "--max_semi_space_size=2" } }],
  ["that another one talks to", { connected: true }],
])("one %s is not", (_case, differing) => {
  expect(withSmallYoungGeneration({ ...STARTED, ...differing })).toBeNull();
});
