import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesToPublish } from "./files-to-publish.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-to-publish-"));
  put("index.html");
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return file;
}

test("the files of built docs are published", () => {
  for (const path of ["_astro/theme.1a2b.js", "events/unit.created/index.html", "pagefind/en_1.pf_index"]) put(path);
  expect(filesToPublish(folder)).toEqual([
    "_astro/theme.1a2b.js",
    "events/unit.created/index.html",
    "index.html",
    "pagefind/en_1.pf_index",
  ]);
});

const NAMES = 'must be of letters, digits, "_", "." and "-", and begin with no dot; it is not. Nothing was published.';

test.each([
  [".git/config", `The name of ".git" ${NAMES}`],
  ["api/.htaccess", `The name of "api/.htaccess" ${NAMES}`],
  ["a\nb", `The name of "a\\nb" ${NAMES}`],
  ["a\tb/c", `The name of "a\\tb" ${NAMES}`],
  ["caf\u00e9.html", `The name of "café.html" ${NAMES}`],
  ["-rf", `The name of "-rf" ${NAMES}`],
  ["a".repeat(201), `The name of "${"a".repeat(201)}" ${NAMES}`],
  ["previews/pr-1/index.html", '"previews" must not be among the docs: the branch has its own. Nothing was published.'],
  ["CNAME", '"CNAME" must not be among the docs: the branch has its own. Nothing was published.'],
])("a folder that holds %j is not", (path, message) => {
  put(path);
  expect(() => filesToPublish(folder)).toThrow(message);
});

test.each([
  ["a link to a file", () => symlinkSync("/etc/hostname", join(folder, "a.html"))],
  ["a link to a folder", () => symlinkSync("/etc", join(folder, "a.html"))],
  ["a link that leads nowhere", () => symlinkSync("nothing", join(folder, "a.html"))],
  ["a pipe", () => execFileSync("mkfifo", [join(folder, "a.html")])],
])("a folder that holds %s is not", (_what, make) => {
  make();
  expect(() => filesToPublish(folder)).toThrow(
    '"a.html" must be a file or a folder; it is neither. Nothing was published.',
  );
});

test("a folder of too many files is not", () => {
  for (let at = 0; at < 5000; at += 1) put(`page-${at}`);
  expect(() => filesToPublish(folder)).toThrow(
    "Built docs must have at most 5000 files; these have more. Nothing was published.",
  );
});

test("a folder of too many bytes is not", () => {
  // Holes, which take no room.
  truncateSync(put("a.bin"), 100 * 1024 * 1024);
  truncateSync(put("b.bin"), 100 * 1024 * 1024);
  expect(() => filesToPublish(folder)).toThrow(
    "Built docs must have at most 157286400 bytes; these have more. Nothing was published.",
  );
});

test("a folder without a first page is not", () => {
  rmSync(join(folder, "index.html"));
  expect(() => filesToPublish(folder)).toThrow(
    `Built docs must have index.html; ${folder} has none. Nothing was published.`,
  );
});
