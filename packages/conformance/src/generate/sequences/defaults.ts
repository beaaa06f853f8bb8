/** What a unit has where the request that creates it leaves it out. */
export const UNIT_DEFAULTS = { ratio_denominator: "1", offset_numerator: "0", offset_denominator: "1" } as const;

/** How many digits a conversion has after the point where its scale is left out. */
export const DEFAULT_SCALE = 30;
