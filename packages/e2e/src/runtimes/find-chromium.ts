import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** As Debian, other distributions and its makers name it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * Finds a Chromium on the path.
 *
 * @returns Its path; null where there is none.
 */
export function findChromium(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}
