import { median } from "./median.ts";

const ROUNDS = 9;

/** Does the same work as the others, on one row of input, each in its own way. */
export type Candidate<Row> = (row: Row) => string;

/**
 * Prints for each candidate the median time of a row, its ratio to the first candidate's, and how many of its answers
 * differ from the first's. A row on which it throws counts as one that differs.
 *
 * The candidates take turns, round by round, so that what else the machine does falls on all of them.
 */
export function compare<Row>(title: string, candidates: Record<string, Candidate<Row>>, rows: readonly Row[]): void {
  const names = Object.keys(candidates);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, candidate] of Object.entries(candidates)) times.get(name)?.push(timeOf(candidate, rows));
  }
  const answers = names.map((name) => rows.map((row) => answerOf(candidates[name], row)));
  const base = median(times.get(names[0] ?? "") ?? []);
  console.log(`\n${title}\n${"".padEnd(40)}   time   ratio   other answers`);
  for (const [index, name] of names.entries()) {
    const time = median(times.get(name) ?? []);
    const other = answers[index]?.filter((answer, row) => answer !== answers[0]?.[row]).length;
    const perRow = `${((time / rows.length) * 1000).toFixed(2)} µs`;
    console.log(
      `${name.padEnd(38)} ${perRow.padStart(9)} ${(time / base).toFixed(2).padStart(6)}   ${other} of ${rows.length}`,
    );
  }
}

/** Milliseconds that a candidate takes for all rows. */
function timeOf<Row>(candidate: Candidate<Row>, rows: readonly Row[]): number {
  const start = performance.now();
  for (const row of rows) answerOf(candidate, row);
  return performance.now() - start;
}

function answerOf<Row>(candidate: Candidate<Row> | undefined, row: Row): string | null {
  try {
    return candidate?.(row) ?? null;
  } catch {
    return null; // that it cannot do the row is counted as another answer
  }
}
