import { expect, test } from "vitest";
import { type ReportFormat, reports, tellsQuality } from "./reports.ts";
import { sampleReview } from "./sample-review.ts";

const formats = Object.keys(reports) as ReportFormat[]; // the keys of what is written there

test.each(formats)("%s tells how well the documents are written where it is said to, and there alone", (format) => {
  const { quality, ...rest } = sampleReview();
  expect(quality).toBeDefined();
  expect(reports[format]({ ...rest, quality }) !== reports[format](rest)).toBe(tellsQuality(format));
});
