import assert from "node:assert/strict";
import { test } from "node:test";

import { repositoryRoot } from "./repository-root.mjs";
import { scratchFolder } from "./scratch-folder.mjs";
import { workspaceFolders } from "./workspace-folders.mjs";

test("a workspace is the root and the folders that have a package.json", (t) => {
  const root = scratchFolder(t, {
    "pnpm-workspace.yaml": 'packages:\n  - spec\n  - "packages/*"\npmOnFail: ignore\n',
    "spec/package.json": "{}",
    "packages/server/package.json": "{}",
    "packages/client/package.json": "{}",
    "packages/notes/README.md": "",
  });
  assert.deepEqual(workspaceFolders(root), [".", "spec", "packages/client", "packages/server"]);
});

test("this repository's workspace is read", () => {
  const folders = workspaceFolders(repositoryRoot);
  assert.ok(folders.includes("spec"));
  assert.ok(folders.includes("packages/client"));
});

for (const { settings, came } of [
  { settings: "packages:\n  - packages/**\n", came: "packages/**" },
  { settings: "packages:\n  - '!packages/old'\n", came: "!packages/old" },
  { settings: "packages: [spec]\n", came: "nothing" },
]) {
  test(`a workspace that lists ${came} is refused`, (t) => {
    const root = scratchFolder(t, { "pnpm-workspace.yaml": settings });
    assert.throws(() => workspaceFolders(root), {
      name: "SetupError",
      message:
        `"packages" of pnpm-workspace.yaml must list folders, as "- spec" or "- packages/*"; got ${came}. ` +
        "Write it so, or teach scripts/setup/workspace-folders.mjs more.",
    });
  });
}
