import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { dependenciesFingerprint } from "./dependencies-fingerprint.mjs";
import { dependenciesInPlace } from "./dependencies.mjs";
import { missingDependencies } from "./missing-dependencies.mjs";
import { scratchFolder } from "./scratch-folder.mjs";

const files = {
  "pnpm-workspace.yaml": "packages:\n  - packages/*\n",
  "pnpm-lock.yaml": "lockfileVersion: 9\n",
  "package.json": JSON.stringify({ devDependencies: { turbo: "1.0.0" } }),
  "packages/client/package.json": JSON.stringify({ dependencies: { "@augno/types": "1.0.0" } }),
};

/** @param {import("node:test").TestContext} t */
function installed(t) {
  const root = scratchFolder(t, files);
  mkdirSync(join(root, "store/turbo"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  symlinkSync(join(root, "store/turbo"), join(root, "node_modules/turbo"), "junction");
  mkdirSync(join(root, "packages/client/node_modules/@augno/types"), { recursive: true });
  mkdirSync(join(root, ".tools"));
  writeFileSync(join(root, ".tools/dependencies-installed"), dependenciesFingerprint(root, "tools"));
  return root;
}

test("dependencies are in place when the stamp fits and every folder is there", (t) => {
  assert.equal(dependenciesInPlace(installed(t), "tools"), true);
});

test("dependencies are not in place under another toolchain", (t) => {
  assert.equal(dependenciesInPlace(installed(t), "newer-tools"), false);
});

for (const path of Object.keys(files)) {
  test(`dependencies are not in place once ${path} has changed`, (t) => {
    const root = installed(t);
    writeFileSync(join(root, path), `${/** @type {Record<string, string>} */ (files)[path]}\n`);
    assert.equal(dependenciesInPlace(root, "tools"), false);
  });
}

for (const path of [".tools/dependencies-installed", "packages/client/node_modules", "node_modules", "store/turbo"]) {
  test(`dependencies are not in place once ${path} is gone`, (t) => {
    const root = installed(t);
    rmSync(join(root, path), { recursive: true });
    assert.equal(dependenciesInPlace(root, "tools"), false);
  });
}

test("missing dependencies are named by their folders", (t) => {
  assert.deepEqual(missingDependencies(scratchFolder(t, files)), [
    join("node_modules", "turbo"),
    join("packages", "client", "node_modules", "@augno/types"),
  ]);
});
