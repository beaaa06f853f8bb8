import { isDeepStrictEqual } from "node:util";
import { both, NARROWER, WIDER } from "../finding.ts";
import { atPath, followed, referenceIn } from "../normalise/at-path.ts";
import { isAnnotation } from "../normalise/is-annotation.ts";
import type { NormalDocument } from "../normalise/normalise.ts";
import { nameOfBranch } from "../wording/name-branch.ts";
import { finding, type Rule } from "./rule.ts";

/** A union that came or went: where one of its branches stands alone on the other side, the others came or went. */
export const unions: Rule = (input) => {
  const { kind, base, head, path } = input.difference;
  const value = (kind === "removed" ? base : head)?.value;
  const branches: unknown[] = Array.isArray(value) ? value : [];
  const [mine, other] = kind === "removed" ? [input.base, input.head] : [input.head, input.base];
  const alone = atPath(other.normal.document, path.slice(0, path.lastIndexOf("/")));
  const others = branches.filter((branch) => !isSame(mine.normal, branch, other.normal, alone));
  if (alone === undefined || others.length === branches.length) {
    const remedy = "Add a field of the new type, and keep this one.";
    return finding(input, "type-changed", both("breaking"), `${input.subject} is of another type.`, remedy);
  }
  if (others.length === 0) return []; // all its branches say what was said without it
  const names = others.map((branch) => nameOfBranch(branch)).join(" or ");
  const remedy = "Keep to the branches that callers know.";
  return kind === "removed"
    ? finding(input, "branch-removed", NARROWER, `${input.subject} is no longer ${names}.`, remedy)
    : finding(input, "branch-added", WIDER, `${input.subject} may be ${names}.`, remedy);
};

/** Whether a branch is what stands alone on the other side: by its name, which may itself have changed, or by what it says. */
function isSame(mine: NormalDocument, branch: unknown, other: NormalDocument, alone: unknown): boolean {
  const name = nameIn(mine, branch);
  if (name !== undefined && name === nameIn(other, alone)) return true;
  return isDeepStrictEqual(facts(followed(mine.document, branch)), facts(followed(other.document, alone)));
}

function nameIn({ origins }: NormalDocument, schema: unknown): string | undefined {
  const spread = typeof schema === "object" && schema !== null ? origins.spreadOf(schema) : undefined;
  return spread ?? referenceIn(schema)?.slice(1);
}

function facts(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([field]) => !isAnnotation(field)));
}
