import type { Change } from "../http/handler.ts";
import type { UnitRecord } from "../storage/records.ts";
import { unitFields } from "./unit-fields.ts";

/**
 * Tells which fields of a unit changed, in their order.
 *
 * @param before null for a unit that was created.
 * @param after null for one that was deleted.
 */
export function unitChanges(before: UnitRecord | null, after: UnitRecord | null): Change[] {
  return unitFields
    .map((field): Change => ({ field, old_value: before?.[field] ?? null, new_value: after?.[field] ?? null }))
    .filter(({ old_value, new_value }) => old_value !== new_value);
}
