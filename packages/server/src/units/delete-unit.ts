import type { Handler } from "../http/handler.ts";
import { findOwnUnit } from "./find-unit.ts";
import { unitChanges } from "./unit-changes.ts";

/** Deletes one of the account's own units, for good. */
export const deleteUnit: Handler<"delete-unit"> = async ({ path, caller, store }) => {
  const unit = await findOwnUnit(store, caller.accountId, path.id);
  await store.deleteUnit(caller.accountId, unit.id);
  return { body: undefined, changes: unitChanges(unit, null) };
};
