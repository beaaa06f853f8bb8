import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Files } from "./emit/emitter.ts";

/** A file in a `generated/` folder that is not what the specification compiles to. */
export interface Difference {
  /** From the root of the repository. */
  path: string;
  kind: "missing" | "changed" | "stale";
}

/**
 * Compares the `generated/` folders with what should be in them.
 *
 * @param root - The repository.
 * @param folders - Every `generated/` folder, from the root.
 * @param files - What should be in them, by paths from the root.
 */
export function differencesOf(root: string, folders: readonly string[], files: Files): Difference[] {
  const present = new Set(folders.flatMap((folder) => filesBelow(root, folder)));
  const stale = [...present].filter((path) => !(path in files)).map((path) => ({ path, kind: "stale" as const }));
  const others = Object.entries(files).flatMap(([path, content]): Difference[] => {
    if (!present.has(path)) return [{ path, kind: "missing" }];
    return readFileSync(join(root, path), "utf8") === content ? [] : [{ path, kind: "changed" }];
  });
  return [...others, ...stale];
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
