import { isDeepStrictEqual } from "node:util";
import { both } from "../finding.ts";
import { atPath } from "../normalise/at-path.ts";
import { isAnnotation } from "../normalise/is-annotation.ts";
import { NARROWER, nameOfBranch, WIDER } from "./branches.ts";
import { finding, type Rule } from "./rule.ts";

/** A union that came or went: where one of its branches stands alone on the other side, the others came or went. */
export const unions: Rule = (input) => {
  const { kind, base, head, path } = input.difference;
  const value = (kind === "removed" ? base : head)?.value;
  const branches: unknown[] = Array.isArray(value) ? value : [];
  const other = kind === "removed" ? input.head : input.base;
  const alone = atPath(other.normal.document, path.slice(0, path.lastIndexOf("/")));
  const others = branches.filter((branch) => !isDeepStrictEqual(facts(branch), facts(alone)));
  if (alone === undefined || others.length === branches.length) {
    const remedy = "Add a field of the new type, and keep this one.";
    return finding(input, "type-changed", both("breaking"), `${input.subject} is of another type.`, remedy);
  }
  const names = others.map((branch) => nameOfBranch(branch)).join(" or ");
  const remedy = "Keep to the branches that callers know.";
  return kind === "removed"
    ? finding(input, "branch-removed", NARROWER, `${input.subject} is no longer ${names}.`, remedy)
    : finding(input, "branch-added", WIDER, `${input.subject} may be ${names}.`, remedy);
};

function facts(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([field]) => !isAnnotation(field)));
}
