import { join } from "node:path";
import { ROOT } from "@augno/e2e/src/repository.ts";
import type { Comparison } from "./comparison.ts";
import { summaryTable, wholeTable } from "./tables.ts";

/** Where a run is kept. */
export const COMPARISON_FILE = join(import.meta.dirname, "comparison.json");

/** A place in a page that a run writes. */
interface Place {
  readonly file: string;
  readonly table: (comparison: Comparison) => string;
}

/** Where its tables stand, each between two comments. */
export const PLACES: readonly Place[] = [
  { file: join(ROOT, "packages/conformance/README.md"), table: summaryTable },
  { file: join(ROOT, "packages/mutation/side-by-side.md"), table: wholeTable },
];

const BEGIN = "<!-- Written by pnpm --filter @augno/mutation side-by-side -->";
const END = "<!-- As far as here -->";

/**
 * A page with a table in its place.
 *
 * @throws Error where the page has no such place.
 */
export function withTable(page: string, table: string): string {
  const [before, rest, ...others] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`The page must have one place for a table, between "${BEGIN}" and "${END}"; it has not. Add it.`);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
