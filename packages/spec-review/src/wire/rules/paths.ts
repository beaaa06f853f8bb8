import { both } from "../finding.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** A path that was renamed. The names in its braces are no matter. */
export const paths: Rule = (input) => {
  const [before, after] = [String(input.difference.base?.value), String(input.difference.head?.value)];
  if (withoutNames(before) === withoutNames(after)) return [];
  return finding(
    input,
    "path-renamed",
    both("breaking"),
    `Path ${show(before)} is now ${show(after)}.`,
    "Answer the old path as well.",
  );
};

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
