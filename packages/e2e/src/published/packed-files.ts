import { execFileSync } from "node:child_process";

/** In a packed file everything stands below this folder. */
const FOLDER = "package/";

/** The paths of the files in a packed package, sorted. */
export function packedFiles(tarball: string): string[] {
  const names = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trimEnd().split("\n");
  return names.map((name) => name.slice(FOLDER.length)).toSorted();
}

/** Reads a file of a packed package. */
export function readPacked(tarball: string, path: string): string {
  return execFileSync("tar", ["-xzOf", tarball, FOLDER + path], { encoding: "utf8" });
}
