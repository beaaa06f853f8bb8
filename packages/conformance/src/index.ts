/**
 * Tells whether a server keeps the Augno API's contract, by what the specification says of every answer.
 *
 * @packageDocumentation
 */
export { printResults } from "./print-results.ts";
export type { Result } from "./result.ts";
export { type ConformanceOptions, runConformance } from "./run-conformance.ts";
export type { Target, TargetKeys } from "./target.ts";
