import { parseArgs } from "node:util";
import { wholeNumber } from "../whole-number.ts";
import { isProse } from "./mutant.ts";
import { mutateSpecification } from "./mutate-specification.ts";
import { REPORTS } from "./report.ts";
import { scoreOf } from "./tally.ts";
import type { Verdict } from "./verdict.ts";

/** The share of semantic leaves whose change must be noticed. */
const GOAL = 0.95;

/**
 * `pnpm mutate specification [--sample N] [--seed S] [--only LEAF] [--workers N] [--report md|json]`.
 *
 * @returns The exit code: 1 where too few mutants of semantic leaves were noticed, or one is accepted for nothing.
 */
export async function runSpecificationMutants(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      workers: { type: "string" },
      report: { type: "string", default: "md" },
    },
  });
  const report = Object.entries(REPORTS).find(([name]) => name === values.report)?.[1];
  if (report === undefined) {
    throw new RangeError(`"--report" must be ${Object.keys(REPORTS).join(" or ")}; got "${values.report}".`);
  }
  const run = await mutateSpecification({
    sample: wholeNumber("sample", values.sample),
    seed: wholeNumber("seed", values.seed) ?? 1,
    only: values.only,
    workers: wholeNumber("workers", values.workers),
    onVerdict: printProgress(),
  });
  process.stdout.write(report(run));
  return scoreOf(run.tally.semantic) >= GOAL && run.stale.length === 0 ? 0 : 1;
}

/** Survivors are told as they are found, since a whole run takes long. */
function printProgress(): (verdict: Verdict) => void {
  let count = 0;
  return ({ mutant, noticed }) => {
    count += 1;
    if (noticed === null)
      console.error(`${count}: survived (${isProse(mutant) ? "prose" : mutant.kind}): ${mutant.id}`);
    else if (count % 50 === 0) console.error(`${count}: judged`);
  };
}
