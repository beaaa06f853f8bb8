import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { wholeNumber } from "../whole-number.ts";
import { mutateServer } from "./mutate-server.ts";
import { isPassed, lineOf, reportAsJson, reportAsMarkdown } from "./report.ts";

const REPORTS = join(import.meta.dirname, "../../reports");

/**
 * `pnpm mutate server [--sample N] [--seed S] [--only NAME]`. It shows each verdict as it comes, and writes the report to
 * `packages/mutation/reports/`.
 *
 * @returns The exit code: 1 where a broken server is not noticed, or something of our server as it is.
 */
export async function runServerMutants(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
    },
  });
  let done = 0;
  const run = await mutateServer({
    sample: wholeNumber("sample", values.sample),
    seed: wholeNumber("seed", values.seed) ?? 1,
    only: values.only,
    onVerdict: (verdict) => console.error(`${++done}  ${lineOf(verdict)}`),
  });
  const markdown = reportAsMarkdown(run);
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, "server.md"), markdown);
  writeFileSync(join(REPORTS, "server.json"), reportAsJson(run));
  process.stdout.write(`${markdown}\nThis is also in ${relative(process.cwd(), REPORTS)}/server.md and server.json.\n`);
  return isPassed(run) ? 0 : 1;
}
