import { DecimalError } from "./decimal-error.ts";
import { describeValue } from "./describe-value.ts";
import { MAX_SCALE } from "./max-scale.ts";

/**
 * Refuses what cannot be a number of digits after the point.
 *
 * @param name - What the number is to the caller, for the message.
 * @throws {@link DecimalError} `scale_invalid`
 */
export function checkScale(name: string, scale: number): void {
  if (Number.isInteger(scale) && scale >= 0 && scale <= MAX_SCALE) return;
  throw new DecimalError(
    "scale_invalid",
    `"${name}" must be a whole number from 0 to ${MAX_SCALE}; got ${describeValue(scale)}. ` +
      `Pass how many digits to print after the point, or leave it out for ${MAX_SCALE}.`,
  );
}
