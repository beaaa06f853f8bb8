import { both, type Finding } from "../finding.ts";
import { show } from "../wording/show.ts";
import { finding, keyOf, type Rule } from "./rule.ts";

/** Media types of bodies that came, went or were renamed. */
export const mediaTypes: Rule = (input) => {
  const { kind, base, head } = input.difference;
  if (kind === "modified") {
    return gone(`${show(base?.value)} is no longer spoken, but ${show(head?.value)}.`);
  }
  const name = show(keyOf(kind === "removed" ? base : head));
  if (kind === "removed") return gone(`${name} is no longer spoken.`);
  return finding(input, "media-type-added", both("additive"), `${name} is spoken.`);

  function gone(message: string): Finding[] {
    return finding(input, "media-type-removed", both("breaking"), message, "Keep speaking it.");
  }
};

/** A body that came or went with all its media types. */
export const contents: Rule = (input) =>
  input.difference.kind === "removed"
    ? finding(input, "body-removed", both("breaking"), `${input.subject} has no body any more.`, "Keep the body.")
    : finding(input, "body-added", { request: "additive", response: "additive" }, `${input.subject} has a body now.`);
