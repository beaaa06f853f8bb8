import { readOperations } from "./reading/operations.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const DEFAULT = 100;
const LARGEST = 1000;

/** `augno/page-sizes`: every list has pages of the same sizes. */
export const pageSizes: StyleRule = {
  name: "page-sizes",
  description:
    `The query parameter \`limit\` has the default ${DEFAULT} and the maximum ${LARGEST}, and \`data\` of every list has that ` +
    "maximum as its `maxItems`. So a page is as large as may be asked for, and whoever reads one list can read them all.",
  visit: () => ({
    Root(root, context) {
      // What is shared is looked at once, not once for each operation.
      const seen = new Set<string>();
      const checkOnce = (node: SpecNode, expected: number, subject: string): void => {
        const task = `${node.location.absolutePointer} ${subject}`;
        if (!seen.has(task)) check(node, expected, subject);
        seen.add(task);
      };
      for (const { subject, node, parameters } of readOperations(SpecNode.of(root, context))) {
        for (const limit of parameters.filter(isLimit)) {
          checkOnce(limit.get("schema", "default"), DEFAULT, 'The default of "limit"');
          checkOnce(limit.get("schema", "maximum"), LARGEST, 'The maximum of "limit"');
        }
        const list = node.get("responses", "200", "content", "application/json", "schema");
        const data = list.get("properties", "data");
        if (list.get("properties", "object", "const").value !== "list" || data.value === undefined) continue;
        const name = list.component ?? `the list of ${subject}`;
        checkOnce(data.get("maxItems"), LARGEST, `"maxItems" of "data" of ${name}`);
      }
    },
  }),
};

function isLimit(parameter: SpecNode): boolean {
  return parameter.get("in").value === "query" && parameter.get("name").value === "limit";
}

function check(node: SpecNode, expected: number, subject: string): void {
  if (node.value === expected) return;
  node.report(`${subject} must be ${expected}, as for every list; got ${showValue(node.value)}. Make it ${expected}.`);
}
