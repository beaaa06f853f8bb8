/**
 * Exact conversion between the units of the Augno API. Numbers are decimal strings, in and out, and are never made
 * floating point on the way: the arithmetic is rational, on BigInt, and rounds once at its end.
 *
 * @packageDocumentation
 */
export { compareDecimals } from "./compare-decimals.ts";
export { convert, type Conversion, type ConvertOptions } from "./convert.ts";
export { DecimalError, type DecimalErrorCode } from "./decimal-error.ts";
export { formatDecimal } from "./format-decimal.ts";
export { isZero } from "./is-zero.ts";
export type { UnitRatio } from "./unit-ratio.ts";
