import { pointerParts } from "../../documents/pointer.ts";
import { both } from "../finding.ts";
import { show } from "../wording/show.ts";
import { finding, type Rule } from "./rule.ts";

/** A path that was renamed. The names in its braces are no matter; of a callback, they say where it is sent. */
export const paths: Rule = (input) => {
  const [before, after] = [String(input.difference.base?.value), String(input.difference.head?.value)];
  const callback = callbackIn(input.difference.base?.origin ?? "");
  if (callback !== undefined) {
    const message = `Callback ${show(callback)} is sent to ${show(after)}; it was to ${show(before)}.`;
    return finding(input, "callback-moved", both("breaking"), message, "Send it to both.");
  }
  if (withoutNames(before) === withoutNames(after)) return [];
  return finding(
    input,
    "path-renamed",
    both("breaking"),
    `Path ${show(before)} is now ${show(after)}.`,
    "Answer the old path as well.",
  );
};

function callbackIn(pointer: string): string | undefined {
  const parts = pointerParts(pointer);
  const index = parts.indexOf("callbacks");
  return index === -1 ? undefined : parts[index + 1];
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
