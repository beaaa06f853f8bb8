/**
 * Exact conversion and formatting of the API's decimals, without a request and with the same results as the server's.
 *
 * @example
 * ```ts
 * import { convert } from "@augno/client/units";
 *
 * const { result, isExact } = convert("2.5", kilogram, pound, { scale: 4 }); // units as the API answers them
 * ```
 *
 * @packageDocumentation
 */
export * from "@augno/units";
