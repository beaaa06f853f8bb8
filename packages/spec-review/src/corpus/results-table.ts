import type { Verdict } from "../change.ts";
import type { CorpusCase } from "./read-cases.ts";

/** What each tool says of a case. */
export interface CaseResults {
  ours: Verdict;
  /** The bump that `redocly diff` asks for, with its own settings. */
  redocly: Verdict;
  /** Whether the base's callers fail to compile against the head's types. */
  compilerFails: boolean;
}

const RIGHT = "✓";
const WRONG = "✗";

/** Writes the corpus as a table: what is right of each case, and what each tool says of it. */
export function resultsTable(rows: readonly { of: CorpusCase; results: CaseResults }[]): string {
  const marks = rows.map(({ of: { verdict }, results }) => ({
    ours: results.ours === verdict,
    redocly: results.redocly === verdict,
    compiler: results.compilerFails === (verdict === "major"),
  }));
  const count = (tool: "ours" | "redocly" | "compiler"): number => marks.filter((mark) => mark[tool]).length;
  const lines = rows.map(({ of: { title, verdict }, results }, index) => {
    const mark = marks[index];
    const cells = [
      title,
      verdict,
      `${sign(mark?.ours)} ${results.ours}`,
      `${sign(mark?.redocly)} ${results.redocly}`,
      `${sign(mark?.compiler)} ${results.compilerFails ? "fails" : "passes"}`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| change | right | spec-review | redocly diff | compiler |",
    "| --- | --- | --- | --- | --- |",
    `| **${rows.length} cases** | | **${count("ours")} right** | **${count("redocly")} right** | **${count("compiler")} right** |`,
    ...lines,
    "",
  ].join("\n");
}

function sign(isRight: boolean | undefined): string {
  return isRight === true ? RIGHT : WRONG;
}
