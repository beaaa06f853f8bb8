import type { IdempotencyRecord } from "../storage/records.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import type { Claim } from "./claim.ts";

/** Keeps an answer for its request's idempotency key, in the place of one that is no longer kept. */
export async function keepAnswer(
  transaction: EnvironmentTransaction,
  { accountId, key, fingerprint }: Claim,
  answer: Pick<IdempotencyRecord, "status_code" | "body" | "is_sealed" | "resource" | "created_at">,
): Promise<void> {
  await transaction.deleteIdempotencyRecord(accountId, key);
  await transaction.insertIdempotencyRecord({ account_id: accountId, idempotency_key: key, fingerprint, ...answer });
}
