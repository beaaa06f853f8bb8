import { execFileSync } from "node:child_process";
import type { ScratchCopy } from "../scratch-copy.ts";

/** Renames a word in everything of a copy that is written by hand: specification, server and tests alike. */
export function renameInCopy(copy: ScratchCopy, from: string, to: string): string[] {
  const word = new RegExp(String.raw`\b${from}\b`, "g");
  const output = execFileSync("git", ["grep", "--files-with-matches", "--word-regexp", from], {
    cwd: copy.root,
    encoding: "utf8",
  });
  const paths = output
    .split("\n")
    .filter((path) => path !== "" && !/(?:^|\/)(?:generated|golden|released)\//.test(path));
  for (const path of paths) copy.write(path, copy.read(path).replaceAll(word, to));
  return paths;
}
