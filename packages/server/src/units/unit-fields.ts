import type { UnitRecord } from "../storage/records.ts";

/** The fields of a unit that whoever creates it gives, in the order that the API answers them. */
export const unitFields = [
  "name",
  "abbreviation",
  "type",
  "ratio_numerator",
  "ratio_denominator",
  "offset_numerator",
  "offset_denominator",
] as const satisfies readonly (keyof UnitRecord)[];
