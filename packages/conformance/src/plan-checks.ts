import { planBounds } from "./bounds/plan-bounds.ts";
import { planGenerated } from "./generate/plan-generated.ts";
import { operations } from "./generated/contract.ts";
import { lawTexts } from "./generated/laws.ts";
import { planAnswers, planUnrouted } from "./plan-answers.ts";
import { planLaws } from "./plan-laws.ts";
import type { PlannedCheck } from "./planned-check.ts";
import { type Part, parts } from "./result.ts";

/**
 * Everything that a server is held to, in the order in which it is reported: the parts one after the other, each in the
 * specification's order.
 *
 * @param only - Names of parts, of operations and of laws. A part is kept whole where it is named alone; a name of an
 *   operation or law keeps what is about that. All where it is left out.
 * @throws RangeError where one of them is no such name.
 */
export function planChecks(only: readonly string[] = []): PlannedCheck[] {
  for (const name of only) refuseUnknown(name);
  const namedParts = parts.filter((part) => only.includes(part));
  const names = only.filter((name) => !isPart(name));
  const isChosen = ({ part, operation, law }: PlannedCheck): boolean =>
    (namedParts.length === 0 || namedParts.includes(part)) &&
    (names.length === 0 || names.includes(operation ?? "") || names.includes(law ?? ""));
  return allChecks().filter(isChosen);
}

function allChecks(): PlannedCheck[] {
  const [first] = operations;
  return [
    ...operations.flatMap(planAnswers),
    ...(first === undefined ? [] : planUnrouted(first)),
    ...operations.flatMap(planBounds),
    ...planLaws(),
    ...planGenerated(),
  ];
}

function refuseUnknown(name: string): void {
  const known = [...parts, ...operations.map(({ id }) => id), "unrouted", ...Object.keys(lawTexts)];
  if (known.includes(name)) return;
  throw new RangeError(`"only" must name parts, operations or laws; got "${name}". They are ${known.join(", ")}.`);
}

function isPart(name: string): name is Part {
  return (parts as readonly string[]).includes(name); // looked up by any name
}
