import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** How often a waiting process looks again, in milliseconds. */
const interval = 250;

/**
 * Does something while no other process does it in this repository. A lock whose process is gone counts for nothing.
 *
 * @template T
 * @param {string} root The folder of the repository.
 * @param {AbortSignal} stop
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, stop, work) {
  mkdirSync(join(root, ".tools"), { recursive: true });
  const lock = join(root, ".tools", "lock");
  let told = false;
  while (!take(lock)) {
    stop.throwIfAborted();
    const holder = holderOf(lock);
    if (holder === undefined) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told)
      console.log(`Process ${holder} is installing here already; waiting for it. If it is not, remove ${lock}.`);
    told = true;
    await sleep(interval);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Makes the lock, as a link to a file that is whole already: a lock always tells its process.
 *
 * @param {string} lock
 */
function take(lock) {
  const own = `${lock}-${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * The process that holds the lock, if it is alive.
 *
 * @param {string} lock
 */
function holderOf(lock) {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    // Signal 0 asks only whether the process is there.
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // ENOENT: let go of just now. ESRCH: its process is gone. EPERM: another user's process, which is alive.
    if (codeOf(error) === "EPERM") return "of another user";
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ESRCH") return undefined;
    throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
