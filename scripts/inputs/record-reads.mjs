// Loaded before a program (`--import`), writes down which files of the repository it reads, in a file of its process below
// AUGNO_READS. What is read by programs in other languages is not seen, nor what an older Node than ours reads.
import fs from "node:fs";
import module from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = `${resolve(import.meta.dirname, "../..")}/`;
const { AUGNO_READS: folder, AUGNO_READS_ROOT: observed } = process.env;
const { appendFileSync, readdirSync, statSync } = fs;

/** @type {Set<string>} */
const seen = new Set();

/** @param {unknown} path As the functions of node:fs take it; a file that is open already was noted then. */
function note(path) {
  if (typeof path === "number") return;
  const file = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  if (seen.has(file) || !file.startsWith(ROOT)) return;
  seen.add(file);
  appendFileSync(join(String(folder), String(process.pid)), `${file.slice(ROOT.length)}\n`);
}

/** Whether flags of an open file let it be read. @param {string | number | undefined} flags */
function reads(flags = "r") {
  return typeof flags === "number" ? (flags & fs.constants.O_WRONLY) === 0 : !/^[aw]x?$/.test(flags);
}

/** @param {unknown} path A handle has been noted when it was opened. */
function noteUnlessOpen(path) {
  if (typeof path === "string" || path instanceof URL || path instanceof Uint8Array) note(path);
}

/** @param {string} path */
function noteAll(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return note(path);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) note(join(entry.parentPath, entry.name));
}

/**
 * Has a function of node:fs tell its first arguments before it does its work.
 *
 * What these take and give is as different as they are, and is handed on as it came: hence `any`.
 *
 * @param {Record<string, any>} owner
 * @param {string} name
 * @param {(path: any, second: any) => void} tell
 */
function listen(owner, name, tell) {
  const original = owner[name];
  // Some carry others, as `realpath` does `realpath.native`.
  owner[name] = Object.assign(
    /** @this {unknown} @param {...any} given */ function (...given) {
      tell(given[0], given[1]);
      return original.apply(this, given);
    },
    original,
  );
}

// A task may run those of a copy of the repository, which have a recorder of their own.
if (folder !== undefined && observed === ROOT) {
  for (const name of ["readFile", "readFileSync", "createReadStream", "openAsBlob", "copyFile", "copyFileSync"])
    listen(fs, name, note);
  for (const name of ["open", "openSync"]) listen(fs, name, (path, flags) => reads(flags) && note(path));
  for (const name of ["cp", "cpSync"]) listen(fs, name, noteAll);
  for (const name of ["readFile", "copyFile"]) listen(fs.promises, name, noteUnlessOpen);
  listen(fs.promises, "open", (path, flags) => reads(flags) && note(path));
  listen(fs.promises, "cp", noteAll);
  module.syncBuiltinESMExports();
  module.registerHooks?.({
    load(url, context, next) {
      if (url.startsWith("file:")) note(new URL(url.split("?")[0] ?? url));
      return next(url, context);
    },
  });
}
