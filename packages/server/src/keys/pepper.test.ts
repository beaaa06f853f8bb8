import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StartError } from "../start-error.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";
import { openPepper } from "./pepper.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));

test("makes 32 bytes in a new folder, and reads the same again", () => {
  const pepper = openPepper(folder, true);
  expect(pepper).toHaveLength(32);
  expect(openPepper(folder, false)).toEqual(pepper);
});

test("keeps the file from everybody but its owner", () => {
  openPepper(folder, true);
  expect(statSync(join(folder, "pepper")).mode & 0o777).toBe(0o600);
});

test("makes none beside keys that need another", () => {
  expect(() => openPepper(folder, false)).toThrow(
    new StartError(
      `${folder}/pepper is missing, and the keys in ${folder} cannot be checked without it. ` +
        "Restore it from a backup of the folder, or start on another folder with --data.",
    ),
  );
  expect(existsSync(join(folder, "pepper"))).toBe(false);
});

test.each(["", "abc", "g".repeat(64), "a".repeat(63)])("refuses a file that holds %j, and keeps it", (text) => {
  writeFileSync(join(folder, "pepper"), text);
  expect(() => openPepper(folder, true)).toThrow(
    new StartError(
      `${folder}/pepper must hold 64 hexadecimal digits; it holds something else. ` +
        "Restore it from a backup of the folder, or start on another folder with --data.",
    ),
  );
  expect(readFileSync(join(folder, "pepper"), "utf8")).toBe(text);
});
