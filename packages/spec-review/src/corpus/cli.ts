import { mkdirSync, writeFileSync } from "node:fs";
import { reviewDocuments } from "../review-documents.ts";
import { redoclyDiff } from "../wire/engine/redocly-diff.ts";
import { type CorpusCase, readCases } from "./read-cases.ts";
import { type CaseResults, resultsTable } from "./results-table.ts";

const FOLDER = new URL("../../corpus/generated/", import.meta.url);

const HEAD = `<!-- Compiled from corpus/ by src/corpus/cli.ts; run \`pnpm --filter @augno/spec-review corpus\`. Do not edit. -->

# The corpus, by who tells it rightly

Beside spec-review stands \`redocly diff\` alone, with its own settings, and the compiler alone: whether callers of the base
compile against the types of the head, which is right where it fails exactly at what is major.

`;

const rows: { of: CorpusCase; results: CaseResults }[] = [];
for (const of of readCases()) rows.push({ of, results: await resultsOf(of) });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL("README.md", FOLDER), `${HEAD}${resultsTable(rows)}`);

async function resultsOf({ base, head }: CorpusCase): Promise<CaseResults> {
  const [{ review, all }, { bump }] = await Promise.all([
    reviewDocuments(base, head),
    redoclyDiff(base.document, head.document),
  ]);
  return { ours: review.verdict, redocly: bump ?? "none", compilerFails: all.some(({ lens }) => lens === "types") };
}
