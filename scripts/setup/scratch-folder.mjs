import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Makes a folder with files for one test; it is removed when the test ends.
 *
 * @param {import("node:test").TestContext} test
 * @param {Record<string, string>} files Path in the folder → content.
 * @returns {string} Path of the folder.
 */
export function scratchFolder(test, files) {
  const folder = mkdtempSync(join(tmpdir(), "augno-scripts-"));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
