import { idPattern } from "./reading/id-pattern.ts";
import { readIdPrefixes } from "./reading/id-prefixes.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/system-units`: the ids of the system units are unit ids, and in order. */
export const systemUnits: StyleRule = {
  name: "system-units",
  description:
    "The units in `x-augno-system-units` have ids with the prefix that `x-augno-id-prefixes` gives `unit`, and stand in " +
    "the order of their ids, each id once. Lists of units are in the order of their ids, so the file shows the order " +
    "in which the API answers them.",
  visit: () => ({
    Root(value, context) {
      const root = SpecNode.of(value, context);
      const prefix = readIdPrefixes(root).get("unit");
      let previous = "";
      for (const unit of root.get("x-augno-system-units").children) {
        const id = unit.get("id");
        if (prefix !== undefined) checkForm(id, prefix);
        checkOrder(id, previous);
        previous = id.text ?? previous;
      }
    },
  }),
};

function checkForm(id: SpecNode, prefix: string): void {
  const pattern = idPattern(prefix);
  if (id.text !== undefined && new RegExp(pattern).test(id.text)) return;
  id.report(`The id of a system unit must match ${pattern}; got ${showValue(id.value)}. Give it the id of a unit.`);
}

function checkOrder(id: SpecNode, previous: string): void {
  if (id.text === undefined || id.text > previous) return;
  id.report(
    "System units must stand in the order of their ids, each id once; " +
      `got ${id.text} after ${previous}. ${id.text === previous ? "Give it another id" : "Move it up"}.`,
  );
}
