import { markdownTable } from "../markdown-table.ts";
import { acceptanceOf, type AcceptedSurvivors } from "./accepted-survivors.ts";
import { CHECK_NAMES } from "./checks/check.ts";
import { isProse } from "./mutant.ts";
import { type Count, scoreOf, type Tally } from "./tally.ts";
import type { Verdict } from "./verdict.ts";

/** A run, as it is reported. */
export interface MutationRun {
  readonly seed: number;
  readonly verdicts: readonly Verdict[];
  readonly tally: Tally;
  readonly accepted: readonly AcceptedSurvivors[];
  /** What is accepted for nothing, as sentences. */
  readonly stale: readonly string[];
  readonly seconds: number;
}

/** Forms in which a run is reported. */
export const REPORTS = { md: reportAsMarkdown, json: reportAsJson } as const;

/** A report for people. */
export function reportAsMarkdown(run: MutationRun): string {
  const { tally, verdicts, stale, seed, seconds } = run;
  const survivors = verdicts.filter(({ noticed }) => noticed === null);
  return [
    "# Mutants of the specification",
    `${verdicts.length} of ${tally.semantic.all + tally.prose.all} mutants were judged in ${seconds} seconds, with the seed ${seed}.`,
    markdownTable(
      ["leaves", "noticed", "judged", "all", "accepted", "score"],
      [
        ["semantic", ...cells(tally.semantic)],
        ["prose", ...cells(tally.prose)],
      ],
    ),
    markdownTable(
      ["kind", "noticed", "judged", "all", "accepted", "score"],
      [...tally.kinds].map(([kind, count]) => [kind, ...cells(count)]),
    ),
    markdownTable(
      ["noticed first by", "mutants"],
      CHECK_NAMES.map((name) => [name, String(verdicts.filter(({ noticed }) => noticed?.check === name).length)]),
    ),
    "## Survivors",
    survivors.length === 0 ? "None." : survivors.map((survivor) => `- ${lineOf(survivor, run)}`).join("\n"),
    ...stale.map((sentence) => `**${sentence}**`),
  ]
    .join("\n\n")
    .concat("\n");
}

/** A report for programs. */
export function reportAsJson({ tally, verdicts, stale, seed, seconds, accepted }: MutationRun): string {
  const survivors = verdicts
    .filter(({ noticed }) => noticed === null)
    .map(({ mutant: { file, line, id, kind } }) => ({
      file,
      line,
      id,
      kind,
    }));
  const reasons = verdicts.flatMap(({ mutant, noticed }) => {
    const acceptance = noticed === null ? acceptanceOf(mutant, accepted) : undefined;
    return acceptance === undefined ? [] : [{ id: mutant.id, reason: acceptance.reason }];
  });
  const { semantic, prose, kinds } = tally;
  return `${JSON.stringify({ seed, seconds, semantic, prose, kinds: Object.fromEntries(kinds), survivors, accepted: reasons, stale }, null, 2)}\n`;
}

/** A survivor on one line, with where it is. */
export function lineOf({ mutant }: Verdict, { accepted }: Pick<MutationRun, "accepted">): string {
  const acceptance = acceptanceOf(mutant, accepted);
  const reason = acceptance === undefined ? "" : ` (accepted: ${acceptance.reason})`;
  return `${isProse(mutant) ? "prose" : mutant.kind}: ${mutant.file}:${mutant.line} ${mutant.id.slice(mutant.file.length)}${reason}`;
}

function cells(count: Count): string[] {
  const { noticed, judged, all, accepted } = count;
  const score = judged === 0 ? "" : `${(scoreOf(count) * 100).toFixed(1)} %`;
  return [noticed, judged, all, accepted].map(String).concat(score);
}
