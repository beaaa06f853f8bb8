import { nameOfCheck } from "../planned-check.ts";
import { parts, type Result } from "../result.ts";
import { countsOf, MARKS } from "./report.ts";

/** Prints results for a person to read: a line each under its part, what failed below its line, and a count. */
export function printResults(results: readonly Result[]): string {
  const sections = parts.flatMap((part) => {
    const ofPart = results.filter((result) => result.part === part);
    return ofPart.length === 0 ? [] : [`${part}: ${countsOf(ofPart)}`, ...ofPart.flatMap(linesOf), ""];
  });
  const requests = results.reduce((sum, result) => sum + result.requests, 0);
  return `${[...sections, `${countsOf(results)}; ${requests} requests`].join("\n")}\n`;
}

function linesOf(result: Result): string[] {
  const { outcome, shown, findings, onlySimulated } = result;
  const why = onlySimulated === null ? "" : `, and nothing else, since ${onlySimulated}`;
  const note = outcome === "not reachable" ? `not reachable; ${shown}` : shown + why;
  return [
    `${MARKS[outcome]} ${nameOfCheck(result)}${note === "" ? "" : `: ${note}`}`,
    ...findings.map((finding) => `    ${finding}`),
  ];
}
