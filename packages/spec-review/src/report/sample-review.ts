import type { PlacedChange } from "../change.ts";
import type { ReportInput } from "./report-input.ts";

const BREAKING: PlacedChange = {
  id: "bound-narrowed",
  severity: "breaking",
  lens: "wire",
  direction: "request",
  operations: ["list-units", "other"],
  message: "Parameter `limit` is at most 500; it was at most 1000.",
  remedy: "Keep accepting what was accepted.",
  source: { file: "spec/parameters/limit.yaml", line: 8 },
  fingerprint: "0123456789ab",
  at: "/components/parameters/limit/schema/maximum",
  before: { maximum: 1000 },
  after: { maximum: 500 },
};

const ADDITIVE: PlacedChange = {
  ...BREAKING,
  id: "field-added",
  severity: "additive",
  direction: "response",
  operations: Array.from({ length: 12 }, (_, index) => `operation-${String(index).padStart(2, "0")}`),
  message: "`colour` of `Unit` was added.",
  remedy: "",
  source: null,
  fingerprint: "123456789abc",
  before: undefined,
  after: { colour: { type: "string" } },
};

const NEUTRAL: PlacedChange = {
  ...BREAKING,
  id: "text-changed",
  severity: "neutral",
  direction: null,
  operations: [],
  message: "The description of `<Unit>` was rewritten.",
  remedy: "",
  fingerprint: "23456789abcd",
};

/** A review with a change of each severity, for the tests of reports. */
export function sampleReview(changes: PlacedChange[] = [BREAKING, ADDITIVE, NEUTRAL]): ReportInput {
  const read = (label: string): ReportInput["reviewed"]["base"] => ({
    label,
    document: { openapi: "3.1.1" },
    sourceOf: () => null,
  });
  const published = changes.map(({ at: _at, before: _before, after: _after, ...change }) => change);
  return {
    reviewed: {
      base: read("the last release"),
      head: read("spec/"),
      review: { verdict: changes.length === 0 ? "none" : "major", changes: published },
      all: changes,
      shown: changes,
    },
    problems: changes.length === 0 ? [] : ["`@augno/client` must have a major changeset; it has none."],
    quality: { base: { shown: 3, all: 4, style: 0 }, head: { shown: 4, all: 4, style: 1 } },
  };
}
