const FRACTION_DIGITS = 30;

/**
 * Prints a decimal as responses do, with exactly 30 fraction digits: `453.59237` becomes
 * `453.592370000000000000000000000000`.
 *
 * @param decimal - Digits, with at most 30 after the point.
 * @throws Error where it is anything else.
 */
export function printDecimal(decimal: string): string {
  const match = /^(-?(?:0|[1-9]\d{0,29}))(?:\.(\d{1,30}))?$/.exec(decimal);
  if (match === null) {
    throw new Error(
      `A decimal must have up to 30 digits before and after the point; got "${decimal}". Correct it in spec/.`,
    );
  }
  return `${match[1]}.${(match[2] ?? "").padEnd(FRACTION_DIGITS, "0")}`;
}
