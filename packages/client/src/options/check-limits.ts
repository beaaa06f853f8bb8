import type { ArgumentError, OptionsError } from "../errors/usage-errors.ts";
import { checkNumber } from "./check-number.ts";

/** How often and how long a call may try. */
export interface Limits {
  readonly maxRetries: number;
  /** Milliseconds of one attempt. */
  readonly timeout: number;
  /** Milliseconds of all attempts; infinite where there is no limit. */
  readonly deadline: number;
}

/**
 * Fills in what is left out, and refuses what cannot be counted.
 *
 * @throws Refusal - where one is no number, or out of bounds.
 */
export function checkLimits(
  given: { readonly [Name in keyof Limits]?: Limits[Name] | undefined },
  defaults: Limits,
  Refusal: typeof ArgumentError | typeof OptionsError,
): Limits {
  const limits = { ...defaults };
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const value = given[name];
    if (value === undefined) continue;
    checkNumber(name, value, name === "maxRetries" ? 0 : 1, Refusal);
    limits[name] = value;
  }
  return limits;
}
