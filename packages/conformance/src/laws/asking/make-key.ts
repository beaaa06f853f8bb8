import { crc32 } from "node:zlib";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CHECKSUM_DIGITS = 6;

/** The end of a key: the CRC32 (ISO 3309) of all before, as six digits of base62, the most significant first. */
export function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let digit = 0; digit < CHECKSUM_DIGITS; digit++) {
    digits = (BASE62[rest % BASE62.length] ?? "") + digits;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
}

/** A key of the right form that no account has. */
export function makeUnknownKey(prefix: string): string {
  const body = `${prefix}${"Conformance".repeat(3)}`;
  return body + checksumOf(body);
}

/** The same key with another character at one place. */
export function withTypo(key: string, at: number): string {
  const next = BASE62[(BASE62.indexOf(key[at] ?? "0") + 1) % BASE62.length] ?? "0";
  return key.slice(0, at) + next + key.slice(at + 1);
}
