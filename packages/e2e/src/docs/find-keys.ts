import { crc32 } from "node:zlib";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CANDIDATE = /aug_(?:sk|pk)_(?:test|prod)_[0-9A-Za-z]{20,}/g;
const CHECKSUM_DIGITS = 6;

/**
 * Finds what has the form of a key: prefix, random part, and a checksum that is right. Examples in the specification have a
 * checksum that is wrong.
 */
export function findKeys(text: string): string[] {
  return (text.match(CANDIDATE) ?? []).filter((candidate) => {
    const body = candidate.slice(0, -CHECKSUM_DIGITS);
    return candidate.endsWith(checksum(body));
  });
}

/**
 * CRC32 (ISO 3309) of a text in base62, most significant digit first. The server makes the same one of its keys, and is not asked:
 * were it to change what a key is, keys of the old form would no more be found. `find-keys.test.ts` holds both together.
 */
function checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let digit = 0; digit < CHECKSUM_DIGITS; digit++) {
    digits = (BASE62[rest % BASE62.length] ?? "") + digits;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
}
