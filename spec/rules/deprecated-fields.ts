import { descriptionOf, propertiesOf } from "./reading/properties-of.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { successorOf } from "./reading/successor-of.ts";

/** `augno/deprecated-fields`: a parameter or property that is deprecated says what takes its place. */
export const deprecatedFields: StyleRule = {
  name: "deprecated-fields",
  description:
    "A parameter or property with `deprecated: true` says in its description what takes its place, as in: Use `name` " +
    "instead. It names something else than itself; where that stands is left to the text, for a field may give way to a " +
    "header or to an operation. `augno/deprecation` asks the same of operations.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      for (const property of propertiesOf(schema)) {
        const { name, written } = property;
        if (written.get("deprecated").value !== true && property.schema.get("deprecated").value !== true) continue;
        checkSuccessor(`"${name}" of ${schema.component ?? "an object"}`, name, descriptionOf(property), written);
      }
    },
    Parameter(value, context) {
      const parameter = SpecNode.of(value, context);
      if (parameter.get("deprecated").value !== true) return;
      const name = parameter.get("name").text ?? "";
      checkSuccessor(`the parameter "${name}"`, name, parameter.get("description").text ?? "", parameter);
    },
  }),
};

function checkSuccessor(subject: string, name: string, description: string, field: SpecNode): void {
  const successor = successorOf(description);
  if (successor !== undefined && successor !== name) return;
  field.report(
    `The description of ${subject}, which is deprecated, must say "Use \`<name>\` instead" of something else; ` +
      `got ${successor === undefined ? "no such words" : `"${successor}"`}. Name what takes its place.`,
  );
}
