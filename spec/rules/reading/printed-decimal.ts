const DECIMAL = /^-?[0-9]+(?:\.(?<fraction>[0-9]+))?$/;

/** How many digits after the point an answer prints of a decimal. */
const FRACTION_DIGITS = 30;

/** A value as an answer shows it: a decimal with all its digits, anything else as it is. */
export function printedDecimal(value: unknown): unknown {
  const match = typeof value === "string" ? DECIMAL.exec(value) : null;
  if (match === null) return value;
  const fraction = match.groups?.["fraction"] ?? "";
  return `${match[0].split(".")[0]}.${fraction.padEnd(FRACTION_DIGITS, "0")}`;
}
