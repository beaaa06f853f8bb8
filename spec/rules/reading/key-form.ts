import { crc32 } from "node:zlib";

/** What has the form of a whole key: a prefix that tells its kind and environment, and 24 or more base62 digits. */
const WHOLE_KEY = /aug_(?:sk|pk)_(?:test|prod)_[0-9A-Za-z]{24,}/g;

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** 62 to the 6th is the first power over 2 to the 32nd, the range of a CRC32. */
const CHECKSUM_DIGITS = 6;

/** What in a text has the form of a whole API key, whether or not it is one. */
export function findKeys(text: string): string[] {
  return text.match(WHOLE_KEY) ?? [];
}

/**
 * Whether the last six digits of a key are the checksum of all before: CRC32 (ISO 3309) in base62, most significant
 * first. Such a key may be somebody's; one whose checksum is wrong cannot be.
 */
export function hasChecksum(key: string): boolean {
  let rest = crc32(key.slice(0, -CHECKSUM_DIGITS));
  let digits = "";
  while (digits.length < CHECKSUM_DIGITS) {
    digits = `${BASE62[rest % BASE62.length]}${digits}`;
    rest = Math.floor(rest / BASE62.length);
  }
  return key.endsWith(digits);
}

/** A key as it may be shown anywhere, in messages too: its prefix, four digits, three dots, its last four. */
export function redact(key: string): string {
  const digits = key.slice(key.lastIndexOf("_") + 1);
  return `${key.slice(0, -digits.length)}${digits.slice(0, 4)}...${digits.slice(-4)}`;
}
