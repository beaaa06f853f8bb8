import { pointerParts } from "../../documents/pointer.ts";
import { finding, keyOf, type Rule } from "./rule.ts";
import { NARROWER, WIDER } from "../finding.ts";
import { code } from "../wording/code.ts";

/** A whole `anyOf`, `oneOf`, `allOf`, or another keyword that holds schemas. */
export const keywords: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const key = keyOf(kind === "removed" ? base : head);
  const keyword = /^\d+$/.test(key) ? `${pointerParts((base ?? head)?.pointer ?? "").at(-2) ?? ""}/${key}` : key;
  const told = `${input.subject} ${kind === "added" ? "is held to" : "is no longer held to"} ${code(keyword)}.`;
  return finding(
    input,
    kind === "added" ? "constraint-set" : "constraint-dropped",
    kind === "added" ? NARROWER : WIDER,
    told,
  );
};
