// Writes folders of a package once more, without comments: node ../../scripts/inputs/code.mjs <folder>… (into .code/).
// Tasks whose outcome no comment can change are keyed by these copies, and so do not run again for a comment's sake.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withoutComments } from "./without-comments.mjs";

const OUTPUT = ".code";

rmSync(OUTPUT, { recursive: true, force: true });
for (const path of process.argv.slice(2).flatMap((folder) => globSync(`${folder}/**/*.{js,ts}`))) {
  const file = join(OUTPUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withoutComments(path, readFileSync(path, "utf8")));
}
