import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;

/** NIST SP 800-38D, 8.2.2: 96 random bits, for fewer than 2^32 secrets under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Names what the derived key is for and the form of what it seals. */
const SEALING_CONTEXT = "augno/api-key/sealed-secret/1";

/**
 * What keeps keys at rest: a hash that finds a key without revealing it, and a seal for those that may be shown
 * again. Both depend on the pepper, which is kept outside the database, so that the database alone is of no use.
 */
export class KeyVault {
  readonly #pepper: Buffer;
  readonly #sealingKey: Buffer;

  /** @param pepper 32 random bytes; see `openPepper`. */
  constructor(pepper: Buffer) {
    this.#pepper = pepper;
    this.#sealingKey = Buffer.from(hkdfSync("sha256", pepper, "", SEALING_CONTEXT, KEY_BYTES));
  }

  /** HMAC-SHA-256 (RFC 2104) of a key under the pepper, in hexadecimal. */
  hash(secret: string): string {
    return createHmac("sha256", this.#pepper).update(secret).digest("hex");
  }

  /** Whether a key has the hash, compared in constant time. */
  matches(secret: string, hash: string): boolean {
    const actual = Buffer.from(this.hash(secret));
    const expected = Buffer.from(hash);
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }

  /**
   * Seals a key with AES-256-GCM, bound to the id it belongs to. The answer is base64 of nonce, ciphertext and
   * tag; the encryption key is derived from the pepper by HKDF (RFC 5869).
   */
  seal(id: string, secret: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#sealingKey, nonce).setAAD(Buffer.from(id));
    return Buffer.concat([nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
      "base64",
    );
  }

  /**
   * Opens what `seal` made for the same id.
   *
   * @throws Error when it was sealed for another id or under another pepper, or was altered.
   */
  unseal(id: string, sealed: string): string {
    const bytes = Buffer.from(sealed, "base64");
    const tagStart = bytes.length - TAG_BYTES;
    const decipher = createDecipheriv(CIPHER, this.#sealingKey, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(tagStart));
    return decipher.update(bytes.subarray(NONCE_BYTES, tagStart), undefined, "utf8") + decipher.final("utf8");
  }
}
