import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import draft04 from "ajv-draft-04";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { readCases } from "../corpus/read-cases.ts";
import { reviewDocuments } from "../review-documents.ts";
import type { ReportInput } from "./report-input.ts";
import { sampleReview } from "./sample-review.ts";
import { sarif } from "./sarif.ts";

// The last draft before the standard, which forbids the same. Its pattern of a language is none with the `u` flag.
const { default: Ajv } = draft04;
const isLog = new Ajv({ allErrors: true, formats: fullFormats, unicodeRegExp: false }).compile(schema);

function logOf(input: ReportInput): Log {
  return JSON.parse(sarif(input)) as Log; // which the tests below hold to its schema
}

/** What GitHub's page on SARIF for code scanning demands of every result, beyond the schema. */
function demandsOf({ ruleId, level, message, locations, partialFingerprints }: Result): Record<string, boolean> {
  const place = locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri ?? "/";
  return {
    "names its rule": ruleId !== undefined && ruleId.length <= 255,
    "has a level that is shown": level === "error" || level === "note",
    "has a text": (message.text ?? "") !== "",
    "has one location, in a file of the repository": locations?.length === 1 && !/^\/|^[^/]*:|[?#{}\\]/.test(uri),
    "has a line, from 1": (place?.region?.startLine ?? 0) >= 1,
    "is known again": /^[0-9a-f]{12}$/.test(partialFingerprints?.["primaryLocationLineHash"] ?? ""),
  };
}

const [change] = sampleReview().reviewed.shown;
if (change === undefined) throw new Error("The sample review must have a change; it has none.");
const placedIn = (file: string): ReportInput => sampleReview([{ ...change, source: { file, line: 8 } }]);

const both = readCases().find(({ name }) => name === "open-enum-value-removed");
if (both === undefined) throw new Error("The corpus must have the case open-enum-value-removed.");
const reviewed = await reviewDocuments(both.base, both.head);

const reviews: [string, ReportInput][] = [
  ["of each severity", sampleReview()],
  ["of nothing", sampleReview([])],
  ["of both lenses", { reviewed, problems: [] }],
  ["of a file with a template in its name", placedIn("spec/paths/core/units/{id}.yaml")],
  ["of a file with a name that reads as a scheme, a query and a fragment", placedIn("a:b?c#d e%.yaml")],
];

describe.each(reviews)("the log of a review %s", (_, input) => {
  const log = logOf(input);
  const [run] = log.runs;

  it("keeps the schema of SARIF 2.1.0", () => {
    isLog(log);
    expect(isLog.errors ?? []).toStrictEqual([]);
  });

  it("has all that code scanning demands of a result", () => {
    const missing = (run?.results ?? []).flatMap((result) =>
      Object.entries(demandsOf(result)).flatMap(([demand, isMet]) => (isMet ? [] : [`${result.ruleId} ${demand}`])),
    );
    expect(missing).toStrictEqual([]);
  });

  it("describes every rule that it names, once, in as many words as code scanning takes", () => {
    const rules = run?.tool.driver.rules ?? [];
    const named = new Set((run?.results ?? []).map(({ ruleId = "" }) => ruleId));
    expect(rules.map(({ id }) => id)).toStrictEqual([...named].toSorted());
    for (const { shortDescription, fullDescription, help, properties } of rules) {
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text]) {
        expect(text).toMatch(/^[A-Z][^]{1,1022}\.$/);
      }
      expect(properties?.tags ?? []).toHaveLength(0);
    }
  });
});

it("the schema refuses a log that code scanning would", () => {
  const log = logOf(sampleReview());
  const place = log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
  if (place === undefined) throw new Error("The sample's log must have a place; it has none.");
  place.region = { startLine: 0 };
  place.artifactLocation = { uri: "not a reference" };
  isLog(log);
  expect(
    isLog.errors?.map(({ instancePath, message }) => `${instancePath.split("/").at(-1)} ${message}`),
  ).toStrictEqual(expect.arrayContaining(['uri must match format "uri-reference"', "startLine must be >= 1"]));
});
