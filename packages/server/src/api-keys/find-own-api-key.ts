import { resourceNotFound } from "../errors/resource-not-found.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import type { EnvironmentReader } from "../storage/storage.ts";

/**
 * Finds a key of an account by its id.
 *
 * @throws ApiError `resource_not_found` where the account has none of that id in the environment.
 */
export async function findOwnApiKey(store: EnvironmentReader, accountId: string, id: string): Promise<ApiKeyRecord> {
  const key = await store.findApiKey(accountId, id);
  if (key === null) throw resourceNotFound("api_key", id);
  return key;
}
