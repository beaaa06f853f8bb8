import { formatDecimal } from "@augno/units";
import { operations } from "../generated/operations.ts";
import type { Handler } from "../http/handler.ts";
import { timestamp } from "../moments/timestamp.ts";
import type { UnitRecord } from "../storage/records.ts";
import { refuseTaken } from "./refuse-taken.ts";
import { refuseZeros } from "./refuse-zeros.ts";
import { toUnit } from "./to-unit.ts";
import { unitChanges } from "./unit-changes.ts";

/** Creates a unit of the account's own, which is never a base unit. */
export const createUnit: Handler<"create-unit"> = async ({ body, caller, services, store }) => {
  refuseZeros(body, operations["create-unit"].body);
  const now = timestamp(services.clock.now());
  const unit: UnitRecord = {
    id: services.newId("unit"),
    account_id: caller.accountId,
    name: body.name,
    abbreviation: body.abbreviation,
    type: body.type,
    ratio_numerator: formatDecimal(body.ratio_numerator),
    ratio_denominator: formatDecimal(body.ratio_denominator),
    offset_numerator: formatDecimal(body.offset_numerator),
    offset_denominator: formatDecimal(body.offset_denominator),
    is_base_unit: false,
    created_at: now,
    updated_at: now,
  };
  await refuseTaken(store, caller.accountId, unit);
  await store.insertUnit(unit);
  return { body: toUnit(unit), resource: { type: "unit", id: unit.id }, changes: unitChanges(null, unit) };
};
