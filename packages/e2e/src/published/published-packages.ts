import { globSync } from "node:fs";
import { dirname } from "node:path";
import { readText, ROOT } from "../repository.ts";

/** The parts of a published package's manifest that tests read. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  /** The files of each entry, by the conditions under which they are taken, or the file alone. */
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly engines: { readonly node: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly "size-limit"?: readonly SizeLimit[];
}

/** A row of `size-limit`'s configuration. */
export interface SizeLimit {
  readonly name: string;
  readonly path: string;
  readonly limit: string;
}

/** A package that is published, and its folder from the root of the repository. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package of the workspace that is not private, by name. */
export function publishedPackages(): ReadonlyMap<string, PublishedPackage> {
  const all = globSync("packages/*/package.json", { cwd: ROOT }).map((path) => ({
    folder: dirname(path),
    manifest: JSON.parse(readText(path)) as Manifest, // our own, which pnpm has read too
  }));
  return new Map(
    all.filter(({ manifest }) => manifest.private !== true).map((found) => [found.manifest.name, found] as const),
  );
}
