import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Connection } from "../storage/sqlite/connection.ts";
import { environments } from "./environments.ts";
import { MortalServer } from "./mortal-server.ts";
import { createSmallDisk, whyNoSmallDisk } from "./small-disk.ts";
import { readStoredState, type StoredState } from "./stored-state.ts";

/**
 * The byte of an SQLite file that says which version of the format is needed to read it, and the newest version.
 *
 * @see https://sqlite.org/fileformat2.html#file_format_version_numbers
 */
const READ_VERSION_AT = 19;
const NEWEST_VERSION = 2;

/** A server whose store can be made to fail, and to work again. */
export interface FaultyStore {
  readonly server: MortalServer;
  /** Where the server has it. */
  readonly folder: string;
  breaks(): void;
  works(): void;
  /** Reads what is stored, when the server is dead. */
  read(): Promise<StoredState>;
  remove(): Promise<void>;
}

/** A way in which a store fails. */
export interface StoreFault {
  readonly name: string;
  /** Why it cannot be had on this machine; null where it can. */
  readonly missing: string | null;
  prepare(): Promise<FaultyStore>;
}

/** No byte is free on the disk. */
export const fullDisk: StoreFault = { name: "a full disk", missing: whyNoSmallDisk(), prepare: withFullDisk };

/** The ways in which a store fails. */
export const storeFaults: readonly StoreFault[] = [
  fullDisk,
  { name: "files that cannot be written", missing: whyNoFileLimit(), prepare: withFileLimit },
  { name: "files that cannot be read", missing: null, prepare: withNewerFormat },
  { name: "a folder that is gone", missing: whyFolderStays(), prepare: withoutFolder },
];

async function withFullDisk(): Promise<FaultyStore> {
  // Room for two logs that are written ahead, which have up to 4 MB each, and for what is in the files.
  const disk = await createSmallDisk(12);
  return {
    server: await MortalServer.prepare(disk.path, disk.program),
    folder: join(disk.path, "data"),
    breaks: disk.fill,
    works: disk.empty,
    read: async () => {
      const folder = mkdtempSync(join(tmpdir(), "augno-copy-"));
      disk.copy("data", folder);
      const state = await readStoredState(folder);
      rmSync(folder, { recursive: true });
      return state;
    },
    remove: disk.remove,
  };
}

/** Every write beyond the largest size of files fails; that of a process can be changed while it runs. */
async function withFileLimit(): Promise<FaultyStore> {
  const { server, ...store } = await inFolder();
  // The soft limit alone, which may be raised again by whoever lowered it.
  const limit = (size: string): void => {
    const { status, stderr } = spawnSync("prlimit", ["--pid", String(server.pid), `--fsize=${size}:`]);
    if (status !== 0) throw new Error(String(stderr));
  };
  return { server, ...store, breaks: () => limit("0"), works: () => limit("unlimited") };
}

function whyNoFileLimit(): string | null {
  return spawnSync("prlimit", ["--version"]).status === 0 ? null : "this machine has no prlimit";
}

async function withNewerFormat(): Promise<FaultyStore> {
  const store = await inFolder();
  const paths = environments.map((environment) => join(store.folder, `${environment}.sqlite`));
  return {
    ...store,
    breaks: () => paths.forEach(setNewerVersion),
    works: () => paths.forEach(setNewestVersion),
  };
}

/** The folder has another name, as where it was moved or, until the process ends, deleted. */
async function withoutFolder(): Promise<FaultyStore> {
  const store = await inFolder();
  const aside = `${store.folder}-aside`;
  return { ...store, breaks: () => renameSync(store.folder, aside), works: () => renameSync(aside, store.folder) };
}

function whyFolderStays(): string | null {
  return process.platform === "win32" ? "Windows does not let go of a folder with open files" : null;
}

/** Holds for all that have the file open, whatever they write meanwhile. */
function setNewerVersion(path: string): void {
  const connection = new Connection(path);
  do {
    writeReadVersion(path, NEWEST_VERSION + 1);
    emptyWriteAheadLog(connection);
    // Where the page was written meanwhile, it has come into the file as it was.
  } while (readReadVersion(path) === NEWEST_VERSION);
  connection.close();
}

function setNewestVersion(path: string): void {
  writeReadVersion(path, NEWEST_VERSION);
  const connection = new Connection(path);
  emptyWriteAheadLog(connection);
  connection.close();
}

/** Brings what was written ahead into the file, so that all who have it open read it anew, and from there. */
function emptyWriteAheadLog(connection: Connection): void {
  while (connection.get("PRAGMA wal_checkpoint(TRUNCATE)")?.[0] !== 0);
}

function writeReadVersion(path: string, version: number): void {
  const file = openSync(path, "r+");
  writeSync(file, Buffer.of(version), 0, 1, READ_VERSION_AT);
  closeSync(file);
}

function readReadVersion(path: string): number | undefined {
  return readFileSync(path)[READ_VERSION_AT];
}

async function inFolder(): Promise<Omit<FaultyStore, "breaks" | "works">> {
  const parent = mkdtempSync(join(tmpdir(), "augno-fault-"));
  const folder = join(parent, "data");
  return {
    folder,
    server: await MortalServer.prepare(parent),
    read: () => readStoredState(folder),
    remove: async () => rmSync(parent, { recursive: true }),
  };
}
