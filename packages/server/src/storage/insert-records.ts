import type { RequestRecords } from "./records.ts";
import type { EnvironmentTransaction } from "./storage.ts";

/** What of a transaction is needed to store what a request leaves. */
type Inserting = Pick<EnvironmentTransaction, "insertRequestLog" | "insertEvent" | "noteApiKeyUse">;

/** Stores what a request leaves: its log, its event and the use of its key. */
export async function insertRecords(transaction: Inserting, { log, event, keyUse }: RequestRecords): Promise<void> {
  await transaction.insertRequestLog(log);
  await transaction.insertEvent(event);
  if (keyUse !== null) await transaction.noteApiKeyUse(keyUse.accountId, keyUse.apiKeyId, keyUse.at);
}
