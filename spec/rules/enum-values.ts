import { SpecNode } from "./reading/spec-node.ts";
import { isStringEnum } from "./reading/is-string-enum.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/enum-values`: a reader learns what each value of an enumeration means. */
export const enumValues: StyleRule = {
  name: "enum-values",
  description:
    "Each value of an enumeration of strings is explained: its description, or that of the open enumeration around it, names " +
    "it in backticks. Where `x-augno-errors`, `x-augno-event-types` or `x-augno-system-units` has the value, it is explained " +
    "there. A value that no text speaks of is one that nobody knows how to treat.",
  visit: () => {
    const catalogues = new Set<string>();
    const enumerations: SpecNode[] = [];
    const explained = new Map<string, string>();
    return {
      Root: {
        enter(value, context) {
          const root = SpecNode.of(value, context);
          for (const name of ["x-augno-errors", "x-augno-event-types"]) {
            for (const key of root.get(name).keys) catalogues.add(key);
          }
          for (const error of root.get("x-augno-errors").children) catalogues.add(error.get("type").text ?? "");
          for (const unit of root.get("x-augno-system-units").children) catalogues.add(unit.get("type").text ?? "");
        },
        leave() {
          for (const node of enumerations) checkValues(node, explained, catalogues);
        },
      },
      Schema(value, context) {
        const schema = SpecNode.of(value, context);
        const name = schema.component;
        if (name === undefined) return;
        explained.set(name, schema.get("description").text ?? "");
        if (isStringEnum(schema)) enumerations.push(schema);
      },
    };
  },
};

function checkValues(node: SpecNode, explained: ReadonlyMap<string, string>, catalogues: ReadonlySet<string>): void {
  const name = node.component ?? "";
  const text = [name, name.replace(/^Known/, "")].map((one) => explained.get(one) ?? "").join("\n");
  for (const value of node.get("enum").children) {
    if (catalogues.has(value.text ?? "") || text.includes(`\`${value.text}\``)) continue;
    value.report(
      `"${value.text}" of ${name} must be explained, in backticks, by its description or that of the open enumeration; ` +
        "it is not. Say what it means, or take it away.",
    );
  }
}
