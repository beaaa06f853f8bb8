import { DecimalError } from "./decimal-error.ts";
import { describeValue } from "./describe-value.ts";
import { MAX_SCALE } from "./max-scale.ts";

/** A sign, 30 digits, a point and 30 digits. What is longer is refused unread, so that no input costs much. */
const MAX_LENGTH = 62;

/** The form that the API takes decimals in. It is `DecimalInput` of the specification; a test holds it to that. */
const FORM = /^(-?(?:0|[1-9][0-9]{0,29}))(?:\.([0-9]{1,30}))?$/;

/**
 * Reads a decimal as a whole number of 10⁻³⁰, which every decimal of the API is.
 *
 * @param name - What the decimal is to the caller, for the message.
 * @throws {@link DecimalError} `decimal_invalid` where it is no decimal of the API's form.
 */
export function parseDecimal(name: string, value: string): bigint {
  // Callers in JavaScript have no compiler to stop them from passing a number.
  const match = typeof value === "string" && value.length <= MAX_LENGTH ? FORM.exec(value) : null;
  if (match === null) {
    throw new DecimalError(
      "decimal_invalid",
      `"${name}" must be a decimal number as a string, with at most 30 digits before and after the point, such as "2.5"; ` +
        `got ${describeValue(value)}. Write its digits out in a string, without exponent, plus sign, spaces or leading zeros.`,
    );
  }
  const [, integer = "", fraction = ""] = match;
  return BigInt(integer + fraction.padEnd(MAX_SCALE, "0"));
}
