import type { Unit } from "@augno/types";
import type { UnitRecord } from "../storage/records.ts";

/** Writes a unit as the API answers it. */
export function toUnit(unit: UnitRecord): Unit {
  return {
    id: unit.id,
    object: "unit",
    name: unit.name,
    abbreviation: unit.abbreviation,
    type: unit.type,
    ratio_numerator: unit.ratio_numerator,
    ratio_denominator: unit.ratio_denominator,
    offset_numerator: unit.offset_numerator,
    offset_denominator: unit.offset_denominator,
    is_base_unit: unit.is_base_unit,
    is_internal: unit.account_id !== null,
    created_at: unit.created_at,
    updated_at: unit.updated_at,
  };
}
