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
