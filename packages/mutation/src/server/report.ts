import { markdownTable } from "../markdown-table.ts";
import { isNoticed, type Verdict } from "./verdict.ts";

/** A run, as it is reported. */
export interface ServerRun {
  /** Of the broken servers that were judged. */
  readonly verdicts: readonly Verdict[];
  /** How many broken servers there are. */
  readonly all: number;
  /** Of our server as it is. */
  readonly unbroken: Verdict;
  readonly seconds: number;
}

/** Whether all that was judged was noticed, and nothing was found in our server as it is. */
export function isPassed({ verdicts, unbroken }: ServerRun): boolean {
  return verdicts.every(isNoticed) && faultsOfUnbroken(unbroken).length === 0;
}

/** A report for people. */
export function reportAsMarkdown(run: ServerRun): string {
  const { verdicts, all, unbroken, seconds } = run;
  const faults = faultsOfUnbroken(unbroken);
  return [
    "# Broken servers",
    `${verdicts.filter(isNoticed).length} of ${verdicts.length} broken servers were noticed (${scoreOf(run)}); there are ${all}. It took ${seconds} seconds.`,
    faults.length === 0
      ? "Of our server as it is, nothing was noticed."
      : ["Our server as it is must pass; it does not:", ...faults.map((fault) => `- ${fault}`)].join("\n"),
    markdownTable(["server", "what is wrong", "noticed by"], verdicts.map(rowOf)),
    "## What was found",
    verdicts.flatMap(foundIn).join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** A report for programs. */
export function reportAsJson(run: ServerRun): string {
  const judged = run.verdicts.map((verdict) => ({ ...verdict, isNoticed: isNoticed(verdict) }));
  return `${JSON.stringify({ ...run, verdicts: judged, faults: faultsOfUnbroken(run.unbroken) }, null, 2)}\n`;
}

/** What is wrong with a run against our server as it is: it broke off, or something was found. */
export function faultsOfUnbroken({ broke, notices }: Verdict): string[] {
  return [...(broke === null ? [] : [broke]), ...notices.flatMap(({ finding }) => finding ?? [])];
}

/** A verdict on one line, as progress shows it. */
export function lineOf(verdict: Verdict): string {
  const state = isNoticed(verdict) ? "noticed " : "SURVIVED";
  return `${state}  ${verdict.name}: ${verdict.what} (${noticersOf(verdict).replaceAll("**", "")})`;
}

function scoreOf({ verdicts }: ServerRun): string {
  if (verdicts.length === 0) return "none was judged";
  return `${((100 * verdicts.filter(isNoticed).length) / verdicts.length).toFixed(1)} %`;
}

function rowOf(verdict: Verdict): string[] {
  return [verdict.name, verdict.what, noticersOf(verdict)];
}

function noticersOf({ notices, broke }: Verdict): string {
  if (broke !== null) return "**nothing: the run broke off**";
  return notices.map(({ by, finding }) => (finding === null ? `**not by ${by}**` : by)).join(", ");
}

function foundIn({ name, notices, broke }: Verdict): string[] {
  const findings = notices.flatMap(({ finding }) => finding ?? []);
  return [...findings, ...(broke === null ? [] : [broke])].map((line) => `- ${name}: ${line.replaceAll(/\s+/g, " ")}`);
}
