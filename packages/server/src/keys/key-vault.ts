import { createHmac, hkdfSync } from "node:crypto";
import { sealText, unsealText } from "./sealed-text.ts";

const KEY_BYTES = 32;

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

  /** Seals a key, bound to the id it belongs to, under a key that is derived from the pepper by HKDF (RFC 5869). */
  seal(id: string, secret: string): string {
    return sealText(this.#sealingKey, id, secret);
  }

  /**
   * Opens what `seal` made for the same id.
   *
   * @throws Error when it was sealed for another id or under another pepper, or was altered.
   */
  unseal(id: string, sealed: string): string {
    return unsealText(this.#sealingKey, id, sealed);
  }

  /**
   * Derives 32 bytes, by HKDF (RFC 5869), that only someone who has both the secret and the pepper can make.
   *
   * @param context What the bytes are for: other contexts have other bytes.
   */
  derive(secret: string, context: string): Buffer {
    return Buffer.from(hkdfSync("sha256", secret, this.#pepper, context, KEY_BYTES));
  }
}
