import { propertiesOf } from "./reading/properties-of.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The body of an operation `update-*`; `augno/request-schemas` sees to the name. */
const UPDATE = /^Update.+Request$/;

/** `augno/update-requests`: an update changes what it is sent, and nothing else. */
export const updateRequests: StyleRule = {
  name: "update-requests",
  description:
    "The schema of an update's body, `Update…Request`, has no `required`, and neither it nor any of its properties has a " +
    "`default`, its own or that of the schema it refers to. What a request leaves out stays as it is, and a default would " +
    "overwrite it unasked.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      const { component = "" } = schema;
      if (!UPDATE.test(component)) return;
      checkRequired(component, schema.get("required"));
      checkDefault(`${component} must have`, schema);
      for (const { name, schema: property, written } of propertiesOf(schema)) {
        checkDefault(`"${name}" of ${component} must have`, written.has("default") ? written : property);
      }
    },
  }),
};

function checkRequired(name: string, required: SpecNode): void {
  if (required.value === undefined) return;
  required.report(
    `${name} must have no "required", so that an update may leave out any field; got ${showValue(required.value)}. ` +
      "Take it away.",
  );
}

function checkDefault(demand: string, schema: SpecNode): void {
  if (!schema.has("default")) return;
  const preset = schema.get("default");
  preset.report(
    `${demand} no default, so that what is left out stays as it is; got ${showValue(preset.value)}. ` +
      "Take it away; a schema that others share can leave it to the place that refers to it.",
  );
}
