#!/usr/bin/env node
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Command, Option } from "commander";
import type { Verdict } from "./change.ts";
import { changesetProblems, type HeldReview, writeMissingChangeset } from "./changesets/hold-changesets.ts";
import { openBase, openHead } from "./documents/open-document.ts";
import { NOTHING, type ReadDocument } from "./documents/read-document.ts";
import { type Quality, qualityOf } from "./quality/quality-of.ts";
import { styleProblems } from "./quality/style-problems.ts";
import { type ReportFormat, reports, tellsQuality } from "./report/reports.ts";
import { type Reviewed, reviewDocuments } from "./review-documents.ts";
import { BUMPS, suffices } from "./verdict/bump.ts";

interface Options {
  base?: string;
  head?: string;
  format: ReportFormat;
  output?: string;
  failOn: Verdict;
  docsUrl?: string;
  docsArchive?: string;
  changesets?: boolean;
  write?: boolean;
}

/** The exit code where nothing could be compared, told apart from 1, by which a review fails. */
const TROUBLE = 2;

const program = new Command("spec-review")
  .description("Tells what a change of an OpenAPI document breaks, for whom, and which version follows.")
  .option("--base <ref|file>", "what to compare with: a git ref or a document; the last release where left out")
  .option("--head <file>", "the document to review; spec/ where left out")
  .addOption(new Option("--format <format>", "how to write the report").choices(Object.keys(reports)).default("md"))
  .option("--output <file>", "where to write it; to standard output where left out")
  .addOption(
    new Option("--fail-on <verdict>", "exit with 1 at this verdict or a greater one")
      .choices(BUMPS)
      .default("none", "never"),
  )
  .option("--docs-url <url>", "where the documentation is that the report links to")
  .option("--docs-archive <url>", "where an archive of that documentation is, which the report names")
  .option("--changesets", "exit with 1 where the changesets do not go with the changes since the last release")
  .option("--write", "write the changeset that is missing")
  .showHelpAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : TROUBLE));

const options = program.parse().opts<Options>();
try {
  process.exitCode = await run(options);
} catch (error) {
  // What is told to a user is an Error of ours; anything else is a fault of the program, and shows where.
  if (!(error instanceof Error) || error.constructor !== Error) throw error;
  console.error(error.message);
  process.exitCode = TROUBLE;
}

async function run(all: Options): Promise<number> {
  const { base, head, format, output, failOn, docsUrl, docsArchive, changesets, write } = all;
  if (head !== undefined && (changesets === true || write === true)) {
    throw new Error('"--changesets" and "--write" are for spec/; leave "--head" out.');
  }
  const root = rootAbove(process.cwd());
  const reviewed = await reviewDocuments(openBase(root, base), await openHead(root, head));
  const held = head === undefined ? await heldReview(root, base, reviewed) : undefined;
  if (write === true && held !== undefined) {
    const file = await writeMissingChangeset(held);
    console.error(file === undefined ? "No changeset is missing." : `Wrote ${file}; put it into better words.`);
  }
  const problems = held === undefined ? [] : await changesetProblems(held);
  const quality = tellsQuality(format) ? await qualityOfBoth(root, reviewed, head === undefined) : undefined;
  const report = reports[format]({ reviewed, problems, quality, docsUrl: docsUrl?.replace(/\/$/, ""), docsArchive });
  if (output === undefined) process.stdout.write(report);
  else writeFileSync(output, report);
  const isTooGreat = failOn !== "none" && suffices(reviewed.review.verdict, failOn);
  return isTooGreat || (changesets === true && problems.length > 0) ? 1 : 0;
}

/** Changesets tell of what changed since the last release, whatever a pull request is compared with. */
async function heldReview(root: string, base: string | undefined, reviewed: Reviewed): Promise<HeldReview | undefined> {
  const released: ReadDocument = base === undefined ? reviewed.base : openBase(root);
  if (released === NOTHING) return undefined;
  const { all, shown } = base === undefined ? reviewed : await reviewDocuments(released, reviewed.head);
  return { root, base: released.document, head: reviewed.head.document, all, shown };
}

/** How well both are written; whether by our style guide, only of what is ours. */
async function qualityOfBoth(
  root: string,
  { base, head }: Reviewed,
  isOurs: boolean,
): Promise<{ base: Quality; head: Quality }> {
  const styleOf = isOurs ? (of: ReadDocument) => styleProblems(join(root, "spec"), of.document) : undefined;
  return {
    base: await qualityWithStyle(base, base === NOTHING ? undefined : styleOf),
    head: await qualityWithStyle(head, styleOf),
  };
}

async function qualityWithStyle(
  of: ReadDocument,
  styleOf: ((of: ReadDocument) => Promise<number>) | undefined,
): Promise<Quality> {
  return { ...qualityOf(of.document), style: await styleOf?.(of) };
}

/** The nearest folder, upwards, that has a specification like ours; the folder itself where there is none. */
function rootAbove(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, "spec/openapi.yaml"))) return at;
    if (at === dirname(at)) return folder;
  }
}
