/**
 * Tells whether a server keeps the Augno API's contract, by what the specification says of every answer.
 *
 * @packageDocumentation
 */
export type { ReadAnswer } from "./checks/check-response.ts";
export { checkOperationAnswer } from "./check-operation-answer.ts";
export type { LawName } from "./generated/laws.ts";
export type { CheckOutcome, PlannedCheck } from "./planned-check.ts";
export { printResults } from "./report/print-results.ts";
export type { Report } from "./report/report.ts";
export { type ReportFormat, reportFormats } from "./report/report-formats.ts";
export type { Part, Result } from "./result.ts";
export { type ConformanceOptions, newSeed, runConformance } from "./run-conformance.ts";
export type { ServerControls, Target, TargetKeys } from "./target.ts";
