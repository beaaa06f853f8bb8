import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { repositoryRoot } from "../setup/repository-root.mjs";

/** Runs a program as the task of a package. @param {string} task @param {string} program */
function observe(task, program) {
  const folder = join(repositoryRoot, "packages/units");
  const args = [join(import.meta.dirname, "observed.mjs"), process.execPath, "--input-type=module", "--eval", program];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, npm_lifecycle_event: task },
    encoding: "utf8",
  });
  return { status, stderr };
}

const UNDECLARED = {
  status: 1,
  stderr:
    '"test" of packages/units must read only what is among its inputs; it read these besides. Add them to packages/units/turbo.json, ' +
    "so that the task runs again when they change:\n  spec/openapi.yaml\n",
};

for (const { what, program } of [
  { what: "at once", program: 'import { readFileSync } from "node:fs"; readFileSync("../../spec/openapi.yaml");' },
  { what: "by a promise", program: 'import fs from "node:fs/promises"; await fs.readFile("../../spec/openapi.yaml");' },
  {
    what: "as a stream",
    program: 'import fs from "node:fs"; for await (const part of fs.createReadStream("../../spec/openapi.yaml")) part;',
  },
  {
    what: "as a blob",
    program: 'import fs from "node:fs"; await (await fs.openAsBlob("../../spec/openapi.yaml")).text();',
  },
  {
    what: "by a copy",
    program:
      'import fs from "node:fs"; const to = "node_modules/.copy"; fs.cpSync("../../spec/openapi.yaml", to); fs.rmSync(to);',
  },
  {
    what: "by a program that it starts",
    program:
      'import { execFileSync } from "node:child_process"; execFileSync(process.execPath, ["--eval", `require("fs").readFileSync("../../spec/openapi.yaml")`]);',
  },
  {
    what: "in a thread",
    program:
      'import { Worker } from "node:worker_threads"; new Worker(`import fs from "node:fs"; fs.readFileSync("../../spec/openapi.yaml");`, { eval: true });',
  },
]) {
  test(`a task that reads ${what} what is not among its inputs fails, and is told`, () => {
    assert.deepEqual(observe("test", program), UNDECLARED);
  });
}

test("a task that imports a module of another package fails", () => {
  const { status, stderr } = observe("test", 'await import("../codegen/src/print-decimal.ts");');
  assert.equal(status, 1);
  assert.match(stderr, / {2}packages\/codegen\/src\/print-decimal\.ts\n$/);
});

for (const { what, program } of [
  { what: "its package", program: 'await import("./src/convert.ts");' },
  {
    what: "what its inputs name",
    program: 'import fs from "node:fs"; fs.readFileSync("../../spec/system-units.yaml");',
  },
  { what: "what was built of what it uses", program: 'import fs from "node:fs"; fs.readdirSync("../types/dist");' },
  {
    what: "nothing that is there",
    program: 'import fs from "node:fs"; try { fs.readFileSync("../../spec/none.yaml"); } catch {}',
  },
]) {
  test(`a task may read ${what}`, () => {
    assert.deepEqual(observe("test", program), { status: 0, stderr: "" });
  });
}

test("what a command ends with is what the task ends with", () => {
  assert.equal(observe("test", "process.exitCode = 3;").status, 3);
});
