import type { ArgumentError, OptionsError } from "../errors/usage-errors.ts";

/** The longest time that timers can wait, who count milliseconds in 32 bits; more of anything is a mistake too. */
const MAX = 2 ** 31 - 1;

/** @throws Refusal - where it is no whole number from a least one on. */
export function checkNumber(
  name: string,
  value: number,
  min: number,
  Refusal: typeof ArgumentError | typeof OptionsError,
): void {
  if (!Number.isInteger(value) || value < min || value > MAX)
    throw new Refusal(name, `a whole number from ${min} to ${MAX}`, value, "Correct it.");
}
