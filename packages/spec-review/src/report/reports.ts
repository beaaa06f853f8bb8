import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Report } from "./report-input.ts";
import { sarif } from "./sarif.ts";

/** The forms of a report, by the name that the command line takes. */
export const reports = { md: markdown, json, github, sarif, html } as const satisfies Record<string, Report>;

/** Whether a form tells how well the documents are written. */
export function tellsQuality(format: ReportFormat): boolean {
  return format === "md" || format === "html";
}

/** The name of a form. */
export type ReportFormat = keyof typeof reports;
