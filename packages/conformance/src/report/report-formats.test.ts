import { expect, test } from "vitest";
import type { Result } from "../result.ts";
import type { Report } from "./report.ts";
import { type ReportFormat, reportFormats } from "./report-formats.ts";

const base: Result = {
  part: "answers",
  operation: "list-units",
  subject: null,
  law: null,
  status: 200,
  code: null,
  shown: "a secret key",
  onlySimulated: null,
  outcome: "passed",
  findings: [],
  requests: 1,
};
const report: Report = {
  baseUrl: "http://localhost:8081",
  seed: 7,
  seconds: 1.25,
  results: [
    base,
    { ...base, status: 504, code: "timeout", outcome: "not reachable", shown: "no <control> was given", requests: 0 },
    {
      ...base,
      part: "bounds",
      subject: "limit",
      status: null,
      outcome: "failed",
      shown: "1 taken, 1 refused",
      findings: ['"0": got 200 & <b>.'],
    },
    {
      ...base,
      status: 500,
      code: "internal_error",
      shown: "Augno-Simulate: internal_error",
      onlySimulated: "no fault is there",
    },
    { ...base, part: "laws", operation: null, law: "version-is-echoed", status: null, shown: "two versions" },
  ],
};

test.each<[ReportFormat]>([["text"], ["junit"], ["md"], ["html"]])(
  "%s tells all that came of a run",
  async (format) => {
    const text = reportFormats[format](report);
    await expect(text).toMatchFileSnapshot(`samples/report.${format}.txt`);
  },
);

test("json has each result as it is", () => {
  expect(JSON.parse(reportFormats.json(report))).toEqual(report);
});

test("who and by what password calls the server stands in no report for a person", () => {
  const md = reportFormats.md({ ...report, baseUrl: "https://ada:secret@api.example" });
  expect(md).toContain("https://api.example");
  expect(md).not.toContain("secret@");
});
