import { ApiError } from "../errors/api-error.ts";
import { resourceNotFound } from "../errors/resource-not-found.ts";
import type { UnitRecord } from "../storage/records.ts";
import type { EnvironmentReader } from "../storage/storage.ts";

/**
 * Finds a unit that the account sees.
 *
 * @throws ApiError `resource_not_found`
 */
export async function findUnit(store: EnvironmentReader, accountId: string, id: string): Promise<UnitRecord> {
  const unit = await store.findUnit(accountId, id);
  if (unit === null) throw resourceNotFound("unit", id);
  return unit;
}

/**
 * Finds a unit that the account may change.
 *
 * @throws ApiError `resource_not_found`; `insufficient_permissions` for a system unit.
 */
export async function findOwnUnit(store: EnvironmentReader, accountId: string, id: string): Promise<UnitRecord> {
  const unit = await findUnit(store, accountId, id);
  if (unit.account_id === null) {
    throw new ApiError(
      "insufficient_permissions",
      `${id} is a system unit, which nobody may change. Use a unit of your account, or create one.`,
    );
  }
  return unit;
}
