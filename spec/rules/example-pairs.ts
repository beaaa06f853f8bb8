import { objectsIn } from "./reading/objects-in.ts";
import { readOperations } from "./reading/operations.ts";
import { printedDecimal } from "./reading/printed-decimal.ts";
import { propertiesOf } from "./reading/properties-of.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** `augno/example-pairs`: what an example of a request asks, the example of its answer gives. */
export const examplePairs: StyleRule = {
  name: "example-pairs",
  description:
    "The examples of an operation's body and those of its success have the same names, and two of one name are a request and " +
    "its answer: a field of the request that the answer has as well, itself or in what it holds, has the same value in " +
    "both, a decimal with all its digits in the answer; and one that the request leaves out has its default. So a reader sees what comes of what is sent.",
  visit: () => ({
    Root(root, context) {
      for (const { subject, node } of readOperations(SpecNode.of(root, context))) {
        const asked = examplesOf(node.get("requestBody"));
        const responses = node.get("responses");
        const success = responses.keys.find((status) => status.startsWith("2"));
        if (asked.keys.length === 0 || success === undefined) continue;
        const answered = examplesOf(responses.get(success));
        checkNames(subject, asked, answered);
        const defaults = defaultsOf(node.get("requestBody", "content", "application/json", "schema"));
        for (const name of asked.keys) {
          const sent = { ...defaults, ...(asked.get(name, "value").value as object) }; // of a body, which is an object
          checkPair(name, sent, answered.get(name, "value"));
        }
      }
    },
  }),
};

function examplesOf(holder: SpecNode): SpecNode {
  return holder.get("content", "application/json", "examples");
}

function checkNames(subject: string, asked: SpecNode, answered: SpecNode): void {
  const [ours, theirs] = [asked.keys.toSorted().join(", "), answered.keys.toSorted().join(", ")];
  if (ours === theirs) return;
  asked.report(
    `The examples of the request of ${subject} must have the names of those of its answer, ${theirs || "none"}; ` +
      `got ${ours}. Name each request for the answer that comes of it.`,
  );
}

/** What the server fills in where a field is left out. */
function defaultsOf(schema: SpecNode): Record<string, unknown> {
  const preset = propertiesOf(schema).filter(({ written }) => written.has("default"));
  return Object.fromEntries(preset.map(({ name, written }) => [name, written.get("default").value]));
}

function checkPair(name: string, request: Readonly<Record<string, unknown>>, answer: SpecNode): void {
  for (const [field, sent] of Object.entries(request)) {
    const told = objectsIn(answer)
      .find((object) => object.has(field))
      ?.get(field);
    if (told === undefined || isSame(told.value, sent)) continue;
    told.report(
      `"${field}" of the answer in the example "${name}" must be what its request asks, ${showValue(sent)}; ` +
        `got ${showValue(told.value)}. Make them the same.`,
    );
  }
}

/** A text of digits may be a number for people, and is then answered as it was sent. */
function isSame(told: unknown, sent: unknown): boolean {
  return [sent, printedDecimal(sent)].some((way) => JSON.stringify(way) === JSON.stringify(told));
}
