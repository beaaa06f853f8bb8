import { formatDecimal } from "@augno/units";
import { operations } from "../generated/operations.ts";
import type { Call, Handler } from "../http/handler.ts";
import { timestamp } from "../moments/timestamp.ts";
import type { UnitRecord } from "../storage/records.ts";
import { findOwnUnit } from "./find-unit.ts";
import { refuseTaken } from "./refuse-taken.ts";
import { refuseZeros } from "./refuse-zeros.ts";
import { toUnit } from "./to-unit.ts";
import { unitChanges } from "./unit-changes.ts";

/** Changes what is sent of one of the account's own units. What leaves it as it is leaves `updated_at`, too. */
export const updateUnit: Handler<"update-unit"> = async ({ path, body, caller, services, store }) => {
  const before = await findOwnUnit(store, caller.accountId, path.id);
  refuseZeros(body, operations["update-unit"].body);
  const changed: UnitRecord = { ...before, ...formatted(body) };
  const changes = unitChanges(before, changed);
  if (changes.length === 0) return { body: toUnit(before) };

  await refuseTaken(store, caller.accountId, changed);
  const after: UnitRecord = { ...changed, updated_at: timestamp(services.clock.now()) };
  await store.updateUnit(after);
  return { body: toUnit(after), changes };
};

function formatted({ name, abbreviation, ...decimals }: Call<"update-unit">["body"]): Partial<UnitRecord> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...Object.fromEntries(Object.entries(decimals).map(([field, value]) => [field, formatDecimal(value)])),
  };
}
