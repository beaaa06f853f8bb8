import assert from "node:assert/strict";
import { test } from "node:test";

import { parseStartArguments } from "./parse-start-arguments.mjs";

for (const { args, port } of [
  { args: [], port: 8081 },
  { args: ["--port", "9000"], port: 9000 },
  { args: ["--port=0"], port: 0 },
  { args: ["--port", "65535"], port: 65_535 },
]) {
  test(`npm start -- ${args.join(" ")} chooses port ${port}`, () => {
    assert.deepEqual(parseStartArguments(args), { port, help: undefined });
  });
}

for (const text of ["65536", "-1", "80.5", "http", "", "1e3"]) {
  test(`the port ${JSON.stringify(text)} is refused`, () => {
    assert.throws(() => parseStartArguments([`--port=${text}`]), {
      name: "SetupError",
      message: `"--port" must be a whole number from 0 to 65535; got ${JSON.stringify(text)}. Leave it out for 8081.`,
    });
  });
}

for (const args of [["--prot", "9000"], ["9000"]]) {
  test(`npm start -- ${args.join(" ")} is refused, and the help is shown`, () => {
    assert.throws(() => parseStartArguments(args), { name: "SetupError", message: /--port <number>/ });
  });
}

test("--help asks for the help", () => {
  assert.match(parseStartArguments(["--help"]).help ?? "", /^npm start \[-- --port <number>\]/);
});
