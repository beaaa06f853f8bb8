import { pointerParts, valueAt } from "../../documents/pointer.ts";
import { finding, type Rule } from "./rule.ts";
import { NARROWER, WIDER } from "../finding.ts";
import { nameOfBranch } from "../wording/name-branch.ts";

/** A branch of `anyOf` or `oneOf` admits more; one of `allOf` admits less. */
export const branches: Rule = (input) => {
  const { kind, base, head } = input.difference;
  if (kind === "modified") return [];
  const spot = kind === "removed" ? base : head;
  const keyword = pointerParts(spot?.pointer ?? "").at(-2) ?? "";
  const widens = (kind === "added") !== (keyword === "allOf");
  // As it is written, a reference still has a name.
  const { document } = (kind === "removed" ? input.base : input.head).normal;
  const name = nameOfBranch(valueAt(document, pointerParts(spot?.pointer ?? "")) ?? spot?.value);
  const told =
    keyword === "allOf"
      ? `${input.subject} ${kind === "added" ? "must also be" : "need no longer be"} ${name}.`
      : `${input.subject} ${kind === "added" ? "may be" : "is no longer"} ${name}.`;
  const id = kind === "added" ? "branch-added" : "branch-removed";
  return finding(input, id, widens ? WIDER : NARROWER, told, "Keep to the branches that callers know.");
};
