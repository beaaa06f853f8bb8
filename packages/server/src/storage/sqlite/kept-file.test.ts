import { copyFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import { StorageUnavailableError } from "../storage-unavailable-error.ts";
import { KeptFile } from "./kept-file.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
let path: string;
let aside: string;
let file: KeptFile;

beforeEach(() => {
  path = join(folder, "kept.sqlite");
  aside = join(folder, "aside.sqlite");
  writeFileSync(path, "kept");
  file = new KeptFile(path);
});

test("a file that was written to is in its place", () => {
  writeFileSync(path, "changed");
  expect(() => file.requireInPlace()).not.toThrow();
});

test.each([
  { what: "deleted", undo: () => rmSync(path) },
  { what: "moved", undo: () => renameSync(path, aside) },
  {
    what: "replaced",
    undo: () => {
      copyFileSync(path, aside);
      renameSync(aside, path);
    },
  },
])("a file that was $what is refused", ({ undo }) => {
  undo();
  expect(() => file.requireInPlace()).toThrow(
    new StorageUnavailableError(
      `${path} must be the file that the server opened; it was deleted, moved or replaced. ` +
        "Move it back, or stop the server and start it again on what is there.",
    ),
  );
});

test("a file that was moved and came back is in its place again", () => {
  renameSync(path, aside);
  renameSync(aside, path);
  expect(() => file.requireInPlace()).not.toThrow();
});
