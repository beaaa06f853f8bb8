import { timestamp } from "../clock.ts";
import { ApiError } from "../errors/api-error.ts";
import type { IdempotencyRecord } from "../storage/records.ts";
import type { EnvironmentReader } from "../storage/storage.ts";
import type { Claim } from "./claim.ts";

/** An answer is kept for its idempotency key so long: 24 hours. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Finds what an earlier request with the same idempotency key was answered.
 *
 * @param now In milliseconds since 1970. An answer that is older than 24 hours counts as absent.
 * @throws ApiError `idempotency_key_reused` where the earlier request was another one.
 */
export async function findEarlierAnswer(
  store: EnvironmentReader,
  { accountId, key, fingerprint }: Claim,
  now: number,
): Promise<IdempotencyRecord | null> {
  const record = await store.findIdempotencyRecord(accountId, key);
  if (record === null || record.created_at <= timestamp(now - KEPT_MILLISECONDS)) return null;
  if (record.fingerprint !== fingerprint) {
    throw new ApiError(
      "idempotency_key_reused",
      "This Idempotency-Key was sent before with another request. Send a new key, or the same request.",
    );
  }
  return record;
}
