import { isNullable } from "./reading/is-nullable.ts";
import { descriptionOf, propertiesOf } from "./reading/properties-of.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/nulls`: what may be null says when it is. */
export const nulls: StyleRule = {
  name: "nulls",
  description:
    "The description of a property that may be null, or of the schema it refers to, speaks of `null`: when it is that, and " +
    "so what it means. Every field of an answer is there, and null is how the API says that it has no value; a reader " +
    "must not have to guess whether that is usual.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      for (const property of propertiesOf(schema)) {
        if (!isNullable(property.schema) || /\bnull\b/.test(descriptionOf(property))) continue;
        property.schema.reportUse(
          `The description of "${property.name}" of ${schema.component ?? "an object"} must say when it is null, because ` +
            'it may be; it has no word "null". Add it, as in "null where there is none".',
        );
      }
    },
  }),
};
