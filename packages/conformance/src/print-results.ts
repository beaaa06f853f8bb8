import type { Result } from "./result.ts";

const MARKS = { passed: "✓", failed: "✗", "not reachable": "–" };

/** Prints results for a person to read: a line each, what failed below its line, and a count. */
export function printResults(results: readonly Result[]): string {
  const lines = results.flatMap((result) => [
    `${MARKS[result.outcome]} ${result.operation} ${result.status}${result.code === null ? "" : ` ${result.code}`}: ${note(result)}`,
    ...result.findings.map((finding) => `    ${finding}`),
  ]);
  const count = (outcome: Result["outcome"]): number => results.filter((result) => result.outcome === outcome).length;
  return `${lines.join("\n")}\n\n${count("passed")} passed, ${count("failed")} failed, ${count("not reachable")} not reachable\n`;
}

function note({ outcome, shown }: Result): string {
  return outcome === "not reachable" ? `not reachable; ${shown}` : shown;
}
