import { isObjectSchema } from "./reading/is-object-schema.ts";
import { isStringEnum } from "./reading/is-string-enum.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/inline-schemas`: what becomes a type in other languages has a name here. */
export const inlineSchemas: StyleRule = {
  name: "inline-schemas",
  description:
    "Every schema of an object, and every enumeration of strings, is a component: a file of its own, or an entry of " +
    "`components.schemas`. Generators name a type for each, and a schema that stands in place has no name that would " +
    "outlive a change around it. An object that may be null is an `anyOf` of its component and null.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (schema.component !== undefined) return;
      if (isObjectSchema(schema)) {
        schema.report(
          "A schema of an object must be a component; got one that stands in place. " +
            "Move it to a file in schemas/, and refer to it.",
        );
      } else if (isStringEnum(schema)) {
        schema
          .get("enum")
          .report(
            "An enumeration of strings must be a component; got one that stands in place. " +
              "Move its schema to a file in schemas/, and refer to it.",
          );
      }
    },
  }),
};
