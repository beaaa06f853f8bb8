import { isObject } from "../../types/open-api.ts";
import { both } from "../finding.ts";
import { namePlace } from "../wording/name-place.ts";
import { above, finding, keyOf, type Rule, type RuleInput } from "./rule.ts";
import { code } from "../wording/code.ts";

const KEEP = "Keep it, with `deprecated: true`, until the version of the API that has it ends.";

/** Fields of objects that came, went or were renamed. */
export const properties: Rule = (input) => {
  const { kind, base, head } = input.difference;
  if (kind === "removed")
    return finding(input, "field-removed", both("breaking"), `${input.subject} was removed.`, KEEP);
  if (kind === "modified") {
    const after = String(head?.value);
    const subject = namePlace(input.base.document, base?.origin ?? "");
    const remedy = KEEP.replace("Keep it", "Keep the old name as well");
    return finding(input, "field-renamed", both("breaking"), `${subject} is now called ${code(after)}.`, remedy);
  }
  const required = above(input.head, head, 2)["required"];
  const isRequired = Array.isArray(required) && required.includes(keyOf(head));
  const isReadOnly = isObject(head?.value) && head.value["readOnly"] === true;
  if (!isRequired || isReadOnly) return finding(input, "field-added", both("additive"), `${input.subject} was added.`);
  return addedRequired(input);
};

function addedRequired(input: RuleInput): ReturnType<Rule> {
  if (input.uses.request.size === 0) {
    return finding(input, "field-added", both("additive"), `${input.subject} was added.`);
  }
  return finding(
    input,
    "required-field-added",
    { request: "breaking", response: "additive" },
    `${input.subject} was added, and must be sent.`,
    "Make it optional, with the old behaviour where it is left out.",
  );
}
