import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { valueErrors } from "./reading/value-errors.ts";

/** `augno/defaults`: what stands for a value that is left out could have been sent. */
export const defaults: StyleRule = {
  name: "defaults",
  description:
    "Every `default` is a value of the schema it stands in, or, beside a `$ref`, of the schema that this leads to. The " +
    "server fills it in where a value is left out, and must then not refuse what it filled in itself.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      checkDefault(schema.get("default"), schema, schema.component ?? "a schema");
    },
    ref(value, context, { node, location }) {
      if (context.type.name !== "Schema" || location === undefined) return;
      const target = SpecNode.of(node, { ...context, location });
      checkDefault(SpecNode.of(value, context).get("default"), target, target.component ?? "a schema");
    },
  }),
};

function checkDefault(preset: SpecNode, schema: SpecNode, name: string): void {
  if (preset.value === undefined) return;
  for (const error of valueErrors(schema, preset.value)) {
    preset.report(
      `The default of ${name} must be a value that the schema allows; got ${showValue(preset.value)}, which ${error}. ` +
        "Correct the default, or the schema.",
    );
  }
}
