import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repositoryRoot } from "../setup/repository-root.mjs";
import { declaredInputs } from "./declared-inputs.mjs";
import { packageFolders } from "./package-folders.mjs";
import { standIns } from "./stand-ins.mjs";
import { undeclaredReads } from "./undeclared-reads.mjs";

const folders = packageFolders(repositoryRoot);

for (const { folder, task, path, isInput } of [
  { folder: "packages/server", task: "test", path: "packages/server/src/cli.ts", isInput: true },
  { folder: "packages/server", task: "test", path: "packages/units/dist/index.js", isInput: true },
  { folder: "packages/server", task: "test", path: "packages/units/src/index.ts", isInput: false },
  { folder: "packages/server", task: "test", path: "packages/client/dist/index.js", isInput: false },
  { folder: "packages/server", task: "test", path: "packages/server/dist/index.js", isInput: false },
  { folder: "packages/server", task: "test", path: "spec/generated/meaning.json", isInput: true },
  { folder: "packages/server", task: "test", path: "spec/generated/openapi.json", isInput: false },
  { folder: "packages/server", task: "test", path: "tsconfig.base.json", isInput: true },
  { folder: "packages/server", task: "typecheck", path: "packages/types/dist/index.d.ts", isInput: true },
  { folder: "packages/client", task: "test", path: "packages/client/src/generated/resources/units.ts", isInput: true },
  { folder: "packages/e2e", task: "test", path: ".github/workflows/ci.yml", isInput: true },
  { folder: "packages/e2e", task: "test:docs", path: "packages/docs/dist/index.html", isInput: true },
  { folder: "packages/e2e", task: "test:answers", path: "packages/docs/dist/index.html", isInput: false },
  { folder: "packages/e2e", task: "test:samples", path: "packages/docs/src/generated/reference.ts", isInput: true },
  { folder: "spec", task: "test:rules", path: "spec/openapi.yaml", isInput: false },
]) {
  test(`"${task}" of ${folder} is ${isInput ? "" : "not "}keyed by ${path}`, () => {
    assert.equal(declaredInputs(repositoryRoot, folder, task, folders)(path), isInput);
  });
}

for (const [name, { why }] of Object.entries(standIns)) {
  test(`what stands in for what ${name} reads is named, and there is such a task`, () => {
    const [, folder = "", task = ""] = /^([^:]*):(.*)$/.exec(name) ?? [];
    const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, folder, "package.json"), "utf8"));
    assert.ok(task in scripts);
    const [standIn = ""] = /[\w./-]+\.json/.exec(why) ?? [];
    assert.ok(declaredInputs(repositoryRoot, folder, task, folders)(standIn));
  });
}

for (const { folder, task } of [
  { folder: "packages/e2e", task: "test:walk" },
  { folder: "packages/mutation", task: "test:leaves" },
]) {
  test(`"${task}" of ${folder}, which copies the repository, has every file of it among its inputs`, () => {
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: repositoryRoot, encoding: "utf8" });
    assert.equal(undeclaredReads(repositoryRoot, folder, task, files.split("\0").filter(Boolean)), null);
  });
}
