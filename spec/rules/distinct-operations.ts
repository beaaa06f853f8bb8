import { type Operation, readOperations } from "./reading/operations.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/distinct-operations`: no two operations are told in the same words. */
export const distinctOperations: StyleRule = {
  name: "distinct-operations",
  description:
    "No two operations have the same `summary` or the same `description`. In the reference a summary is the name of an " +
    "operation's page, and a description that fits two operations tells nothing of either; most were copied and forgotten.",
  visit: () => ({
    Root(root, context) {
      const operations = readOperations(SpecNode.of(root, context));
      for (const field of ["summary", "description"]) checkField(field, operations);
    },
  }),
};

function checkField(field: string, operations: readonly Operation[]): void {
  const owners = new Map<string, string>();
  for (const { subject, node } of operations) {
    const text = node.get(field).text?.trim();
    if (text === undefined) continue;
    const owner = owners.get(text);
    if (owner === undefined) {
      owners.set(text, subject);
      continue;
    }
    node
      .get(field)
      .report(
        `The ${field} of ${subject} must be no other operation's; got that of ${owner}, ${showValue(text)}. ` +
          "Say what tells the two apart.",
      );
  }
}
