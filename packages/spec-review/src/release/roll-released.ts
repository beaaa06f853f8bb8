import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "../change.ts";
import { newVersionProblem } from "../changesets/new-version-problem.ts";
import type { Programs } from "../programs/programs.ts";
import { changesToTell } from "./changes-to-tell.ts";
import { publishedVersions } from "./published-versions.ts";
import type { Release } from "./release.ts";

const BUNDLE = "spec/generated/openapi.json";
const RELEASED = "spec/released/openapi.json";
const CHANGELOG = "spec/released/changelog.json";
const REPORT = "spec/released/review.md";
const PROGRAMS = "spec/released/programs.json";

/** What a review says of two documents. */
export interface RolledReview {
  /** Each thing once. */
  changes: Change[];
  /** The whole report, in Markdown. */
  report: string;
}

/** What a roll needs to know of the outside. */
export interface Roll {
  /** The root of the repository. */
  root: string;
  /** The day, in UTC, such as `2026-12-01`. */
  date: string;
  /** Programs that call the client of this release. */
  programs: Programs;
  /** Reviews a document against the last released one. */
  review: (base: object, head: object) => Promise<RolledReview>;
}

/**
 * Makes the present bundle the last released one, records what it changes, and keeps the report of it and the programs that call the
 * released client. Where the bundle is that of the last release already, the programs alone are kept anew: the client may have
 * changed all the same.
 *
 * @returns The record; undefined where the bundle is that of the last release.
 * @throws Error where a change breaks callers on the wire and the API has no new version.
 */
export async function rollReleased({ root, date, programs, review }: Roll): Promise<Release | undefined> {
  const text = await readFile(join(root, BUNDLE), "utf8");
  const before = existsSync(join(root, RELEASED)) ? await readFile(join(root, RELEASED), "utf8") : undefined;
  if (before === text) {
    await keepPrograms(root, programs);
    return undefined;
  }
  const head = JSON.parse(text) as Bundle;
  const { changes, report } =
    before === undefined ? initialReview(head) : await reviewSince(JSON.parse(before) as object, head, review);
  const release: Release = {
    version: head.info.version,
    date,
    packages: await publishedVersions(root),
    bundle: hashOf(text),
    changes,
  };
  await mkdir(join(root, "spec/released"), { recursive: true });
  await writeFile(join(root, RELEASED), text);
  await writeFile(join(root, REPORT), report);
  await keepPrograms(root, programs);
  await writeFile(join(root, CHANGELOG), `${JSON.stringify([release, ...(await changelogOf(root))], null, 2)}\n`);
  return release;
}

async function keepPrograms(root: string, programs: Programs): Promise<void> {
  await writeFile(join(root, PROGRAMS), `${JSON.stringify(programs, null, 2)}\n`);
}

/** What of a bundle of ours is read here. */
interface Bundle {
  info: { version: string };
  paths: Record<string, Record<string, { operationId?: string }>>;
}

/** The name of a bundle's content in the record. */
export function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("hex")}`;
}

/** The releases so far, the newest first; none before the first. */
export async function changelogOf(root: string): Promise<Release[]> {
  const file = join(root, CHANGELOG);
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as Release[]) : []; // as it was written here
}

/** What of a review is recorded, and the report. */
interface Told {
  changes: Release["changes"];
  report: string;
}

async function reviewSince(base: object, head: object, review: Roll["review"]): Promise<Told> {
  const { changes, report } = await review(base, head);
  const problem = newVersionProblem(changes, base, head);
  if (problem !== undefined) throw new Error(problem);
  return { changes: changesToTell(changes), report };
}

function initialReview({ paths }: Bundle): Told {
  const operations = Object.values(paths)
    .flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))
    .toSorted();
  const message = "First version of the API.";
  const list = operations.map((operation) => `- \`${operation}\``).join("\n");
  return {
    changes: [{ severity: "additive", operations, message }],
    report: `${message} Its operations:\n\n${list}\n`,
  };
}
