import type { Report } from "./report.ts";

/** A report for programs: its fields as they are, each result as `Result` has it. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
