import { dirname, join, relative } from "node:path";
import { importsOf } from "./imports-of.ts";

/** What is wrong with one import. */
export type Violation = string;

/**
 * Holds the imports of packages to the edges that are allowed.
 *
 * @param packages - The folder of each package of the workspace, by its name.
 * @param allowed - What each package may import.
 * @param sources - The content of each module, by its path from the root.
 */
export function violationsOf(
  packages: ReadonlyMap<string, string>,
  allowed: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlyMap<string, string>,
): Violation[] {
  return [...sources].flatMap(([path, source]) => {
    const owner = ownerOf(packages, path);
    if (owner === undefined) return [];
    return importsOf(path, source).flatMap((specifier) => {
      const target = targetOf(packages, path, specifier);
      if (target === undefined || target === owner) return [];
      if (specifier.startsWith(".")) return [`${path} must reach ${target} by its name; it imports "${specifier}".`];
      return allowed.get(owner)?.includes(target) === true
        ? []
        : [`${path} must not import ${target}; ARCHITECTURE.md allows ${owner} no such edge.`];
    });
  });
}

/** The packages that are part of a cycle of allowed edges; empty where there is none. */
export function cyclesOf(allowed: ReadonlyMap<string, readonly string[]>): string[] {
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (allowed.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  return [...allowed.keys()].filter((name) => reaches(name, name, new Set()));
}

function targetOf(packages: ReadonlyMap<string, string>, path: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return ownerOf(packages, relative("/", join("/", dirname(path), specifier)));
  return [...packages.keys()].find((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function ownerOf(packages: ReadonlyMap<string, string>, path: string): string | undefined {
  return [...packages].find(([, folder]) => path.startsWith(`${folder}/`))?.[0];
}
