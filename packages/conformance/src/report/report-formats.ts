import { printResults } from "./print-results.ts";
import type { Report } from "./report.ts";
import { toHtml } from "./to-html.ts";
import { toJson } from "./to-json.ts";
import { toJunit } from "./to-junit.ts";
import { toMarkdown } from "./to-markdown.ts";

/** How a report can be written, by the name of its format. */
export const reportFormats = {
  text: ({ results }: Report): string => printResults(results),
  junit: toJunit,
  json: toJson,
  md: toMarkdown,
  html: toHtml,
} as const satisfies Record<string, (report: Report) => string>;

/** The name of a format. */
export type ReportFormat = keyof typeof reportFormats;
