import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * In which ways a process can get file systems of its own: as a user who is root in it alone, which takes no
 * privilege, or as root, where the system allows no such users.
 *
 * @see https://man7.org/linux/man-pages/man1/unshare.1.html
 */
const WAYS = [
  { unshare: ["--user", "--map-root-user", "--mount"], enter: ["--user", "--preserve-credentials", "--mount"] },
  { unshare: ["--mount"], enter: ["--mount"] },
] as const;

const MOUNT = 'mount -t tmpfs -o size="$1" tmpfs "$0"';

/** A small file system in memory, which can be full. It is gone when the process that made it is. */
export interface SmallDisk {
  /** Where it is, for whatever is started by `program`, and for it alone. */
  readonly path: string;
  /** Starts another program that has it, as `spawnCliBy` takes it. */
  readonly program: readonly string[];
  /** Leaves no byte of it free. */
  fill(): void;
  /** Makes that room again. */
  empty(): void;
  /** Copies a folder of it to where this process can open it. */
  copy(folder: string, to: string): void;
  remove(): Promise<void>;
}

/** Says why this machine has no small disk for a test; null where it has. */
export function whyNoSmallDisk(): string | null {
  return findWay() === undefined ? "this machine lets no process mount a file system of its own" : null;
}

/** Makes a small disk. */
export async function createSmallDisk(megabytes: number): Promise<SmallDisk> {
  const way = findWay();
  if (way === undefined) throw new Error("There can be no small disk on this machine.");
  const path = mkdtempSync(join(tmpdir(), "augno-disk-"));
  // It ends with its standard input, and that with this process, however it ends.
  const script = `${MOUNT} && echo mounted && exec cat`;
  const holder = spawn("unshare", [...way.unshare, "sh", "-c", script, path, `${megabytes}m`]);
  await once(holder.stdout, "data");
  // To others, the holder's files are below this.
  const outside = join(`/proc/${holder.pid}/root`, path);
  const filler = join(outside, "filler");
  return {
    path,
    program: ["nsenter", "--target", String(holder.pid), ...way.enter, "--"],
    fill: () => fill(filler),
    empty: () => rmSync(filler),
    copy: (folder, to) => cpSync(join(outside, folder), to, { recursive: true }),
    remove: async () => {
      holder.stdin.end();
      await once(holder, "close");
      rmSync(path, { recursive: true });
    },
  };
}

function findWay(): (typeof WAYS)[number] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "augno-disk-"));
  const way = WAYS.find(({ unshare }) => {
    const { status } = spawnSync("unshare", [...unshare, "sh", "-c", MOUNT, folder, "1m"]);
    return status === 0 && spawnSync("nsenter", ["--version"]).status === 0;
  });
  rmSync(folder, { recursive: true });
  return way;
}

/** Writes until not even one byte more is taken. */
function fill(path: string): void {
  const file = openSync(path, "a");
  for (const bytes of [65_536, 4096, 1]) {
    const chunk = Buffer.alloc(bytes);
    while (isWritten(file, chunk));
  }
  closeSync(file);
}

function isWritten(file: number, chunk: Buffer): boolean {
  try {
    writeSync(file, chunk);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") return false;
    throw error;
  }
}
