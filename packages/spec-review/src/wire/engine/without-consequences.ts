import { atPath, followed } from "../normalise/at-path.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import type { Difference } from "./difference.ts";

/**
 * Leaves out what only follows from a schema having become a union, or no union any more: that it has lost its type, its fields
 * and its bounds, which are those of a branch now.
 */
export function withoutConsequences(
  differences: readonly Difference[],
  base: NormalDocument,
  head: NormalDocument,
): Difference[] {
  const unions = differences.filter((difference) => isReplacement(difference, base, head));
  return differences.filter((difference) =>
    unions.every((union) => difference === union || !isInside(difference.path, union.path)),
  );
}

function isReplacement({ node, kind, path }: Difference, base: NormalDocument, head: NormalDocument): boolean {
  if ((node !== "AnyOf" && node !== "OneOf") || kind === "modified") return false;
  const { document } = kind === "added" ? head : base;
  const owner = followed(document, atPath(document, ownerOf(path)));
  return typeof owner === "object" && owner !== null && !("type" in owner) && !("properties" in owner);
}

function isInside(path: string, union: string): boolean {
  const owner = ownerOf(union);
  return path === owner || (path.startsWith(`${owner}/`) && !path.startsWith(union));
}

function ownerOf(union: string): string {
  return union.slice(0, union.lastIndexOf("/"));
}
