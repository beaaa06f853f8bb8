import { isNullable } from "./reading/is-nullable.ts";
import { descriptionOf, propertiesOf, type Property } from "./reading/properties-of.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/nulls`: what may be null says when it is. */
export const nulls: StyleRule = {
  name: "nulls",
  description:
    "The description of a property that may be null, or of the schema it refers to, speaks of `null`: when it is that, and " +
    "so what it means. Every field of an answer is there, and null is how the API says that it has no value; a reader " +
    "must not have to guess whether that is usual. What has no name of its own, an item of a list or a value of a map, and what " +
    "is sent as text, a parameter or a header, is never null.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      for (const property of propertiesOf(schema)) {
        if (isNullable(property.schema) && !/\bnull\b/.test(descriptionOf(property))) reportUnsaid(schema, property);
      }
      refuseNull(schema.get("items"), "An item of a list");
      refuseNull(schema.get("additionalProperties"), "A value of a map");
    },
    Parameter(value, context) {
      refuseNull(SpecNode.of(value, context).get("schema"), `The parameter "${value.name}"`);
    },
    Header(value, context) {
      const header = SpecNode.of(value, context);
      refuseNull(header.get("schema"), `The header "${header.component ?? String(context.key)}"`);
    },
  }),
};

function reportUnsaid(schema: SpecNode, { name, schema: property }: Property): void {
  property.reportUse(
    `The description of "${name}" of ${schema.component ?? "an object"} must say when it is null, because ` +
      'it may be; it has no word "null". Add it, as in "null where there is none".',
  );
}

function refuseNull(schema: SpecNode, subject: string): void {
  if (!isNullable(schema)) return;
  schema.reportUse(
    `${subject} must not be null; got a schema that allows it. Take null away, and leave the value out.`,
  );
}
