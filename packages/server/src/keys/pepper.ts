import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { makePrivate } from "../make-private.ts";

/** The name of the pepper's file in a data folder. */
export const PEPPER_FILE = "pepper";

const BYTES = 32;

/**
 * Reads the folder's pepper, or makes one where the folder is new: 32 random bytes, in hexadecimal, in a file of
 * its own that only its owner can read.
 *
 * @param isNew Whether the folder has no keys yet. Keys whose pepper is lost can never be used again, so a new
 * one beside them would only hide the loss.
 * @throws StartError when the pepper is missing or is none.
 */
export function openPepper(folder: string, isNew: boolean): Buffer {
  const path = join(folder, PEPPER_FILE);
  if (!existsSync(path)) {
    if (!isNew) {
      throw new StartError(
        `${path} is missing, and the keys in ${folder} cannot be checked without it. ` +
          "Restore it from a backup of the folder, or start on another folder with --data.",
      );
    }
    // "wx" fails where the file exists: a pepper is never overwritten.
    writeFileSync(path, `${randomBytes(BYTES).toString("hex")}\n`, { flag: "wx", mode: 0o600, flush: true });
  }
  makePrivate(path);
  const text = readFileSync(path, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new StartError(
      `${path} must hold 64 hexadecimal digits; it holds something else. ` +
        "Restore it from a backup of the folder, or start on another folder with --data.",
    );
  }
  return Buffer.from(text, "hex");
}
