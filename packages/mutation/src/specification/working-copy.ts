import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "../../../..");

/** A copy of the repository in which a mutant lives. Its dependencies are the repository's, its packages its own. */
export interface WorkingCopy {
  readonly root: string;
  read(path: string): string;
  /** Writes a file, or with null takes it away, until `restore` brings back what was there. */
  write(path: string, content: string | null): void;
  restore(): void;
  remove(): void;
}

/**
 * Copies what git tracks or would track, and what is built.
 *
 * The types are read from their source, not from what was built of it, so that every package is type-checked against
 * the mutant without a build.
 */
export function createWorkingCopy(): WorkingCopy {
  const root = mkdtempSync(join(tmpdir(), "augno-mutant-"));
  for (const path of filesOfRepository()) cpSync(join(ROOT, path), join(root, path));
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  for (const folder of packageFolders()) copyDependencies(folder, root);
  readTypesFromSource(root);
  const originals = new Map<string, string | null>();
  return {
    root,
    read: (path) => readFileSync(join(root, path), "utf8"),
    write(path, content) {
      const file = join(root, path);
      if (!originals.has(path)) originals.set(path, existsSync(file) ? readFileSync(file, "utf8") : null);
      put(file, content);
    },
    restore() {
      for (const [path, content] of originals) put(join(root, path), content);
      originals.clear();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function put(file: string, content: string | null): void {
  if (content === null) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function filesOfRepository(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  // A file that was taken away is listed until that is committed.
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
}

function packageFolders(): string[] {
  const names = readdirSync(join(ROOT, "packages"));
  return ["spec", ...names.map((name) => `packages/${name}`)].filter((folder) =>
    existsSync(join(ROOT, folder, "package.json")),
  );
}

/**
 * Links are copied as they are: those to other packages lead to the copy's, those to dependencies to the repository's. The
 * site that the docs build is read by no check.
 */
function copyDependencies(folder: string, root: string): void {
  for (const name of folder === "packages/docs" ? ["node_modules"] : ["node_modules", "dist"]) {
    const from = join(ROOT, folder, name);
    if (existsSync(from)) cpSync(from, join(root, folder, name), { recursive: true, verbatimSymlinks: true });
  }
}

function readTypesFromSource(root: string): void {
  const file = join(root, "packages/types/package.json");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("./dist/index.d.ts", "./src/index.ts"));
}
