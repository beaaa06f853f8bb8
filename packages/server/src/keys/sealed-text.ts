import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";

/** NIST SP 800-38D, 8.2.2: 96 random bits, for fewer than 2^32 texts under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a text with AES-256-GCM under a key of 32 bytes, bound to what it belongs to. The answer is base64 of nonce,
 * ciphertext and tag.
 */
export function sealText(key: Buffer, boundTo: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(boundTo));
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/**
 * Opens what `sealText` made under the same key for the same thing.
 *
 * @throws Error when it was sealed under another key or for another thing, or was altered.
 */
export function unsealText(key: Buffer, boundTo: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const tagStart = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(boundTo)).setAuthTag(bytes.subarray(tagStart));
  return decipher.update(bytes.subarray(NONCE_BYTES, tagStart), undefined, "utf8") + decipher.final("utf8");
}
