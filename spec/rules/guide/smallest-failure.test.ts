import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { smallestFailure } from "./smallest-failure.ts";

const root = mkdtempSync(join(tmpdir(), "augno-fixtures-"));
afterAll(() => rmSync(root, { recursive: true }));

function folderWith(name: string, files: Record<string, string>): URL {
  mkdirSync(join(root, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
  return pathToFileURL(join(root, name, "/"));
}

test("the shortest fixture is taken, of equals the first by name, and its first message", () => {
  const folder = folderWith("three", {
    "pass.yaml": "",
    "fail-a-long-one.yaml": "# At #/\n# It is long.\nopenapi: 3.1.1\n",
    "fail-c.yaml": "# At #/\n# It is c.\n",
    "fail-b.yaml": "# At #/\n# It is b.\n",
  });
  expect(smallestFailure(folder)).toEqual({ file: "fail-b.yaml", message: "It is b." });
});

test.each([
  { name: "none", files: { "pass.yaml": "" }, got: "none" },
  { name: "headless", files: { "fail-x.yaml": "openapi: 3.1.1\n" }, got: "fail-x.yaml, which does not" },
])("a folder must have a fixture that says what it breaks: $name", ({ name, files, got }) => {
  const folder = folderWith(name, files);
  expect(() => smallestFailure(folder)).toThrow(
    `${folder.pathname} must have a file fail-*.yaml that begins with "# At <place>" and "# <message>"; got ${got}. ` +
      "Add it, as the other rules do.",
  );
});
