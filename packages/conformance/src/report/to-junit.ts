import { nameOfCheck } from "../planned-check.ts";
import { parts, type Result } from "../result.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { countOf, type Report } from "./report.ts";

/** A report in JUnit's XML, as test runners of continuous integration read it: a suite for each part, a case for each result. */
export function toJunit({ baseUrl, seed, seconds, results }: Report): string {
  const suites = parts.flatMap((part) =>
    suiteOf(
      part,
      results.filter((result) => result.part === part),
      { baseUrl, seed },
    ),
  );
  const counts = countsOf(results);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="augno-conformance" ${counts} time="${seconds.toFixed(3)}">\n${suites.join("")}</testsuites>\n`
  );
}

function suiteOf(
  part: string,
  results: readonly Result[],
  { baseUrl, seed }: Pick<Report, "baseUrl" | "seed">,
): string[] {
  if (results.length === 0) return [];
  const properties =
    "    <properties>\n" +
    `      <property name="base-url" value="${escapeMarkup(baseUrl)}"/>\n` +
    `      <property name="seed" value="${seed}"/>\n` +
    "    </properties>\n";
  return [
    `  <testsuite name="${part}" ${countsOf(results)}>\n${properties}${results.map(caseOf).join("")}  </testsuite>\n`,
  ];
}

function countsOf(results: readonly Result[]): string {
  return `tests="${results.length}" failures="${countOf(results, "failed")}" skipped="${countOf(results, "not reachable")}"`;
}

function caseOf(result: Result): string {
  const open = `    <testcase classname="${result.part}" name="${escapeMarkup(nameOfCheck(result))}"`;
  const [first] = result.findings;
  if (first !== undefined) {
    const all = escapeMarkup(result.findings.join("\n"));
    return `${open}>\n      <failure message="${escapeMarkup(first)}">${all}</failure>\n    </testcase>\n`;
  }
  if (result.outcome === "not reachable")
    return `${open}>\n      <skipped message="${escapeMarkup(result.shown)}"/>\n    </testcase>\n`;
  return `${open}/>\n`;
}
