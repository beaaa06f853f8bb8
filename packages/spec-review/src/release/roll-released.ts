import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "../change.ts";
import { newVersionProblem } from "../changesets/new-version-problem.ts";
import { changesToTell } from "./changes-to-tell.ts";
import { publishedVersions } from "./published-versions.ts";
import type { Release } from "./release.ts";

const BUNDLE = "spec/generated/openapi.json";
const RELEASED = "spec/released/openapi.json";
const CHANGELOG = "spec/released/changelog.json";

/** What a roll needs to know of the outside. */
export interface Roll {
  /** The root of the repository. */
  root: string;
  /** The day, in UTC, such as `2026-12-01`. */
  date: string;
  /** What changed from one document to the next, each thing once. */
  review: (base: object, head: object) => Promise<Change[]>;
}

/**
 * Makes the present bundle the last released one, and records what it changes. Where the bundle is that of the last release already,
 * nothing happens.
 *
 * @returns The record; undefined where nothing happened.
 * @throws Error where a change breaks callers on the wire and the API has no new version.
 */
export async function rollReleased({ root, date, review }: Roll): Promise<Release | undefined> {
  const text = await readFile(join(root, BUNDLE), "utf8");
  const before = existsSync(join(root, RELEASED)) ? await readFile(join(root, RELEASED), "utf8") : undefined;
  if (before === text) return undefined;
  const head = JSON.parse(text) as Bundle;
  const release: Release = {
    version: head.info.version,
    date,
    packages: await publishedVersions(root),
    bundle: hashOf(text),
    changes:
      before === undefined ? [initialChange(head)] : await changesSince(JSON.parse(before) as object, head, review),
  };
  await mkdir(join(root, "spec/released"), { recursive: true });
  await writeFile(join(root, RELEASED), text);
  await writeFile(join(root, CHANGELOG), `${JSON.stringify([release, ...(await changelogOf(root))], null, 2)}\n`);
  return release;
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

async function changesSince(base: object, head: object, review: Roll["review"]): Promise<Release["changes"]> {
  const changes = await review(base, head);
  const problem = newVersionProblem(changes, base, head);
  if (problem !== undefined) throw new Error(problem);
  return changesToTell(changes);
}

function initialChange({ paths }: Bundle): Release["changes"][number] {
  const operations = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  return { severity: "additive", operations: operations.toSorted(), message: "First version of the API." };
}
