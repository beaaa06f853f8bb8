import { lawTexts } from "../generated/laws.ts";
import { nameOfCheck } from "../planned-check.ts";
import { parts, type Result } from "../result.ts";
import { byReason } from "./by-reason.ts";
import { countOf, countsOf, MARKS, type Report, SIMULATED } from "./report.ts";

/** A heading and what stands below it: a sentence, a table or lists. What is a text is not yet escaped. */
export interface Section {
  readonly title: string;
  readonly text?: string;
  readonly table?: Table;
  readonly lists?: readonly { readonly item: string; readonly below: readonly string[] }[];
}

/** Each cell is its lines. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/**
 * What a report for a person says, in order: the verdict, what failed, every documented answer by operation and status, the
 * bounds, the laws, what was generated, and what was only simulated or not reachable, and why.
 */
export function sectionsOf(report: Report): Section[] {
  const of = (part: string): Result[] => report.results.filter((result) => result.part === part);
  const sections: (Section | null)[] = [
    verdict(report),
    failures(report.results),
    matrix(of("answers")),
    bounds(of("bounds")),
    laws(of("laws")),
    generated(of("generated")),
    simulated(report.results),
    unreached(report.results),
  ];
  return sections.filter((section) => section !== null);
}

function verdict({ baseUrl, seed, seconds, results }: Report): Section {
  const requests = results.reduce((sum, result) => sum + result.requests, 0);
  const failed = countOf(results, "failed");
  const keeps = failed === 0 ? "keeps the contract, as far as was tried" : "breaks the contract";
  return {
    title: "Conformance",
    text:
      `The server at ${withoutUser(baseUrl)} ${keeps}: ${countsOf(results)}, with ${requests} requests in ` +
      `${Math.round(seconds)} s. The seed ${seed} makes the same requests again.`,
    table: {
      head: ["part", "passed", "failed", "not reachable", "requests"],
      rows: parts.flatMap((part) => {
        const ofPart = results.filter((result) => result.part === part);
        const counts = (["passed", "failed", "not reachable"] as const).map((outcome) => [
          String(countOf(ofPart, outcome)),
        ]);
        const sent = ofPart.reduce((sum, result) => sum + result.requests, 0);
        return ofPart.length === 0 ? [] : [[[part], ...counts, [String(sent)]]];
      }),
    },
  };
}

/** What stands before a host may be a password. */
function withoutUser(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}

function failures(results: readonly Result[]): Section | null {
  const failed = results.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return null;
  return {
    title: "What failed",
    lists: failed.map((result) => ({ item: nameOfCheck(result), below: result.findings })),
  };
}

/** Operations by statuses; in a cell, the codes that such an answer can have. */
function matrix(results: readonly Result[]): Section | null {
  if (results.length === 0) return null;
  const statuses = [...new Set(results.map(({ status }) => status ?? 0))].toSorted((one, other) => one - other);
  const operations = [...new Set(results.map(({ operation }) => operation ?? ""))];
  const cell = (operation: string, status: number): string[] =>
    results
      .filter((result) => result.operation === operation && result.status === status)
      .map((result) => `${markOf(result)} ${result.code ?? "success"}`);
  return {
    title: "Answers",
    text: "Every documented answer: ✓ as documented, ≈ as documented but only simulated, ✗ otherwise, – not reachable.",
    table: {
      head: ["operation", ...statuses.map(String)],
      rows: operations.map((operation) => [[operation], ...statuses.map((status) => cell(operation, status))]),
    },
  };
}

function bounds(results: readonly Result[]): Section | null {
  if (results.length === 0) return null;
  return {
    title: "Bounds",
    text: "Each parameter and field with values at, inside and beyond its bounds, of every type, null, and left out.",
    table: tableOf(["parameter or field", "values"], results, ({ subject, shown }) => [[subject ?? ""], [shown]]),
  };
}

function laws(results: readonly Result[]): Section | null {
  if (results.length === 0) return null;
  return {
    title: "Laws",
    table: {
      head: ["law", "what holds", "shown"],
      rows: results.map(({ law, outcome, shown }) => [
        [`${MARKS[outcome]} ${law ?? ""}`],
        [law === null ? "" : lawTexts[law]],
        [shown],
      ]),
    },
  };
}

function generated(results: readonly Result[]): Section | null {
  if (results.length === 0) return null;
  return {
    title: "Generated",
    table: tableOf(["what", "shown"], results, ({ subject, shown }) => [[subject ?? ""], [shown]]),
  };
}

function tableOf(head: readonly string[], results: readonly Result[], cells: (result: Result) => string[][]): Table {
  return {
    head: ["operation", ...head],
    rows: results.map((result) => [[`${MARKS[result.outcome]} ${result.operation ?? ""}`.trim()], ...cells(result)]),
  };
}

function markOf({ outcome, onlySimulated }: Result): string {
  return outcome === "passed" && onlySimulated !== null ? SIMULATED : MARKS[outcome];
}

function simulated(results: readonly Result[]): Section | null {
  return byReason("What was only simulated", results, ({ onlySimulated }) => onlySimulated);
}

function unreached(results: readonly Result[]): Section | null {
  return byReason("What was not reachable", results, ({ outcome, shown }) =>
    outcome === "not reachable" ? shown : null,
  );
}
