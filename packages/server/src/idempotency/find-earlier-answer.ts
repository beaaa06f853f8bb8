import { ApiError } from "../errors/api-error.ts";
import { retentionAt } from "../retention/retention-at.ts";
import type { IdempotencyRecord } from "../storage/records.ts";
import type { EnvironmentReader } from "../storage/storage.ts";
import type { Claim } from "./claim.ts";

/**
 * Finds what an earlier request with the same idempotency key was answered.
 *
 * @param now In milliseconds since 1970. An answer that is no longer kept counts as absent.
 * @throws ApiError `idempotency_key_reused` where the earlier request was another one.
 */
export async function findEarlierAnswer(
  store: EnvironmentReader,
  { accountId, key, fingerprint }: Claim,
  now: number,
): Promise<IdempotencyRecord | null> {
  const record = await store.findIdempotencyRecord(accountId, key);
  if (record === null || record.created_at < retentionAt(now).idempotencyBefore) return null;
  if (record.fingerprint !== fingerprint) {
    throw new ApiError(
      "idempotency_key_reused",
      "This Idempotency-Key was sent before with another request. Send a new key, or the same request.",
    );
  }
  return record;
}
