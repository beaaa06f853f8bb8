import { both, type Finding } from "../finding.ts";
import { atPath } from "../normalise/at-path.ts";
import { finding, keyOf, type Rule, type RuleInput, type Side } from "./rule.ts";

/** Statuses that an operation answers with now, or no longer. Errors come and go without a tolerant caller failing by it. */
export const responses: Rule = (input) => {
  const { kind, base, head } = input.difference;
  const status = keyOf(kind === "removed" ? base : head);
  const [before, after] = [statusesIn(input, input.base), statusesIn(input, input.head)];
  return kind === "removed" ? gone(input, status, before, after) : come(input, status, before);
};

function gone(input: RuleInput, status: string, before: readonly string[], after: readonly string[]): Finding[] {
  // What the range that took its place brings besides is told of that.
  if (after.some((range) => isInRange(status, range))) return [];
  const instead = after.filter((other) => isInRange(other, status) && !before.includes(other));
  if (instead.length > 0) {
    return finding(input, "status-told", both("neutral"), `Of ${status}, ${instead.join(", ")} is answered.`);
  }
  return isSuccess(status)
    ? finding(input, "success-removed", both("breaking"), `${status} is no longer answered.`, "Keep the status.")
    : finding(input, "error-status-removed", both("neutral"), `${status} is no longer answered.`);
}

function come(input: RuleInput, status: string, before: readonly string[]): Finding[] {
  const range = before.find((other) => isInRange(status, other));
  if (range !== undefined) {
    // Where the range went for it, that tells of both.
    if (!statusesIn(input, input.head).includes(range)) return [];
    return finding(input, "status-told", both("neutral"), `${status} is told by itself, and not as ${range} alone.`);
  }
  const others = before.filter((other) => isSuccess(other));
  if (!isSuccess(status) || others.length === 0) {
    const id = isSuccess(status) ? "success-added" : "error-status-added";
    return finding(input, id, both("additive"), `${status} may be answered.`);
  }
  const message = `${status} may be answered, besides ${others.join(", ")}.`;
  const remedy = "Answer with the old status, or only where the caller asks for the new one.";
  return finding(input, "success-added", both("breaking"), message, remedy);
}

function statusesIn({ difference: { path } }: RuleInput, { normal: { document } }: Side): string[] {
  return Object.keys(atPath(document, path.slice(0, path.lastIndexOf("/"))) ?? {});
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

/** Whether a status is one of a range, such as `4XX`. */
function isInRange(status: string, range: string): boolean {
  return /^\dXX$/i.test(range) && !/XX$/i.test(status) && status.startsWith(range.charAt(0));
}
