import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Twenty times what the docs are. */
const MOST_FILES = 5000;
const MOST_BYTES = 150 * 1024 * 1024;

/**
 * No name begins with a dot, so that none is one of git's or of the host's own; none holds what a shell, a URL or a line of git's
 * reads as anything but a letter.
 */
const NAME = /^[A-Za-z0-9_][\w.-]{0,199}$/;

/** Stand at the root of the branch beside the docs. */
const TAKEN: ReadonlySet<string> = new Set(["previews", "CNAME"]);

/**
 * The files of a folder of built docs, by their paths below it, in order. Whoever opens a pull request has made the folder: it
 * holds files of plain names and a bearable size, or nothing of it is published.
 *
 * @throws Error that says what is there and should not be.
 */
export function filesToPublish(folder: string): string[] {
  const found: string[] = [];
  let bytes = 0;
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      mustBePlain(path, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        found.push(path);
        bytes += statSync(join(folder, path)).size;
      } else throw new Error(`${JSON.stringify(path)} must be a file or a folder; it is neither. ${NOTHING}`);
      mustBeBearable(found.length, bytes);
    }
  };
  walk("");
  if (!found.includes("index.html")) throw new Error(`Built docs must have index.html; ${folder} has none. ${NOTHING}`);
  return found.toSorted();
}

const NOTHING = "Nothing was published.";

function mustBePlain(path: string, name: string): void {
  if (!NAME.test(name)) {
    throw new Error(
      `The name of ${JSON.stringify(path)} must be of letters, digits, "_", "." and "-", and begin with no dot; it is not. ${NOTHING}`,
    );
  }
  if (TAKEN.has(path)) throw new Error(`"${path}" must not be among the docs: the branch has its own. ${NOTHING}`);
}

function mustBeBearable(files: number, bytes: number): void {
  if (files > MOST_FILES)
    throw new Error(`Built docs must have at most ${MOST_FILES} files; these have more. ${NOTHING}`);
  if (bytes > MOST_BYTES)
    throw new Error(`Built docs must have at most ${MOST_BYTES} bytes; these have more. ${NOTHING}`);
}
