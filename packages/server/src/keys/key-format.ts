import { randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

/** Which of an account's two sets of data a request sees. */
export type Environment = "sandbox" | "production";

/** What a key may be used for: a secret key on servers, a publishable key also in browsers. */
export type KeyType = "secret" | "publishable";

/** What the prefix of a key says. */
export interface KeyKind {
  readonly type: KeyType;
  readonly environment: Environment;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** 24 base62 digits are 142 bits; the contract asks for 128 at least. */
const RANDOM_DIGITS = 24;

/** 62 to the 6th is the first power over 2 to the 32nd, the range of a CRC32. */
const CHECKSUM_DIGITS = 6;

const KEY = /^(aug_(sk|pk)_(test|prod)_)([0-9A-Za-z]{24,128})([0-9A-Za-z]{6})$/;

/**
 * Makes a key: a prefix of its kind, 142 random bits in base62, and a checksum of all that, such as
 * `aug_sk_test_AM4B…WNXD`.
 */
export function createKey({ type, environment }: KeyKind): string {
  const prefix = `aug_${type === "secret" ? "sk" : "pk"}_${environment === "sandbox" ? "test" : "prod"}_`;
  const body = prefix + Array.from({ length: RANDOM_DIGITS }, () => BASE62[randomInt(BASE62.length)]).join("");
  return body + checksum(body);
}

/**
 * Reads what a key's prefix says, or answers null where the text is no key or its checksum is wrong: a typo, a
 * key cut short or a made-up one, told without a look-up.
 */
export function parseKey(text: string): KeyKind | null {
  const [, prefix, type, environment, random, check] = KEY.exec(text) ?? [];
  if (prefix === undefined || random === undefined || check !== checksum(prefix + random)) return null;
  return {
    type: type === "sk" ? "secret" : "publishable",
    environment: environment === "test" ? "sandbox" : "production",
  };
}

/** The form of a key that may be shown anywhere: its prefix, four characters, three dots, its last four. */
export function redactKey(key: string): string {
  const random = key.slice(key.lastIndexOf("_") + 1);
  return `${key.slice(0, -random.length)}${random.slice(0, 4)}...${random.slice(-4)}`;
}

/** CRC32 (ISO 3309) of the text, as six base62 digits, most significant first. */
function checksum(text: string): string {
  let rest = crc32(text);
  let digits = "";
  for (let digit = 0; digit < CHECKSUM_DIGITS; digit++) {
    digits = (BASE62[rest % BASE62.length] ?? "") + digits;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
}
