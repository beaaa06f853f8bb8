import type { KeyVault } from "../keys/key-vault.ts";
import { sealText, unsealText } from "../keys/sealed-text.ts";
import type { Claim } from "./claim.ts";

/** Names what the derived key is for and the form of what it seals. */
const CONTEXT = "augno/idempotency/answer/1";

/**
 * Seals the answers that hold a secret, so that they can be sent again and the database alone reveals nothing: with a key
 * that is derived from the caller's own API key and the pepper, neither of which it holds.
 */
export class AnswerSeal {
  readonly #key: Buffer;

  /** @param secret The API key that the request came with. */
  constructor(vault: KeyVault, secret: string) {
    this.#key = vault.derive(secret, CONTEXT);
  }

  /** Seals the body of an answer, bound to the request that it answers. */
  seal(claim: Claim, text: string): string {
    return sealText(this.#key, boundTo(claim), text);
  }

  /**
   * Opens what was sealed for a request of the same API key.
   *
   * @throws Error where it was altered.
   */
  unseal(claim: Claim, sealed: string): string {
    return unsealText(this.#key, boundTo(claim), sealed);
  }
}

function boundTo({ accountId, key, fingerprint }: Claim): string {
  return `${accountId} ${key} ${fingerprint}`;
}
