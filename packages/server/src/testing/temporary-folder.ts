import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/**
 * Gives each test of a file, or of a `describe`, an empty folder of its own. It is there before the `beforeEach` that
 * follow, and removed after their `afterEach`.
 *
 * @param use Takes the path of the folder.
 */
export function useTemporaryFolder(use: (folder: string) => void): void {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "augno-test-"));
    use(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}
