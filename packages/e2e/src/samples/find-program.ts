import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Finds a program on the path by its name; Node is the one that runs this.
 *
 * @returns Its path; null where there is none.
 */
export function findProgram(name: string): string | null {
  if (name === "node") return process.execPath;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
