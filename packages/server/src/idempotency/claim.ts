import { createHash } from "node:crypto";
import { ApiError } from "../errors/api-error.ts";
import type { Caller } from "../keys/caller.ts";

/** A request's hold on its idempotency key: until it is released, no other request with the key is carried out. */
export interface Claim {
  readonly accountId: string;
  /** The SHA-256 of the key: a client may send anything as one, an API key too, and that is not to be stored. */
  readonly key: string;
  /** What the request asks; see `fingerprint`. */
  readonly fingerprint: string;
  /** Whether no earlier answer was found for the key, so that the answer to this request is to be kept. */
  isFirst: boolean;
  release(): void;
}

/** The idempotency keys of requests that are being carried out by this process. */
export class ClaimedKeys {
  readonly #held = new Set<string>();

  /**
   * Claims a key for a request.
   *
   * @throws ApiError `idempotency_in_progress` while another request holds it.
   */
  claim({ accountId, environment }: Caller, idempotencyKey: string, fingerprint: string): Claim {
    const key = createHash("sha256").update(idempotencyKey).digest("hex");
    const scope = `${environment} ${accountId} ${key}`;
    if (this.#held.has(scope)) {
      throw new ApiError(
        "idempotency_in_progress",
        "The request with this Idempotency-Key is still being carried out. Send it again in a moment, with the same key.",
      );
    }
    this.#held.add(scope);
    return { accountId, key, fingerprint, isFirst: false, release: () => void this.#held.delete(scope) };
  }
}
