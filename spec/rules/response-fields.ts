import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { visitBodySchemas } from "./reading/visit-body-schemas.ts";

/** `augno/response-fields`: every field of an answer is always there, and null is said outright. */
export const responseFields: StyleRule = {
  name: "response-fields",
  description:
    "In answers every property of an object is required, and `required` names no other: a field without a value is " +
    "null, not absent, so a client need not tell the two apart. Null is a type of its own, in a list of types or in an " +
    "`anyOf`; it is never a default, and Redocly's `struct` refuses the `nullable` of OpenAPI 3.0. In requests a " +
    "property that is required has no default, which could never come to be.",
  visit: () => ({
    Root(root, context) {
      visitBodySchemas(SpecNode.of(root, context), (schema, { direction }) => {
        if (direction === "response") checkRequired(schema);
        else checkDefaults(schema);
      });
    },
    Schema(value, context) {
      const fallback = SpecNode.of(value, context).get("default");
      if (fallback.value !== null) return;
      fallback.report(
        "A default must be a value; got null. Remove it: a field of an answer is always there, and a field of a " +
          "request that is left out is described in words.",
      );
    },
  }),
};

function checkRequired(schema: SpecNode): void {
  const name = schema.component ?? "An object";
  const properties = schema.get("properties");
  const required = schema.get("required");
  const missing = properties.keys.filter((key) => !required.texts.includes(key));
  if (missing.length > 0) {
    required.report(
      `${name} must require all its properties, because it stands in answers; ${missing.join(", ")} may be absent. ` +
        "Add to `required`, and let a property without a value be null.",
    );
  }
  for (const key of required.children) {
    if (key.text === undefined || properties.has(key.text)) continue;
    key.report(
      `${name} must require only properties that it has; got ${key.text}. Describe the property, or remove its name.`,
    );
  }
}

function checkDefaults(schema: SpecNode): void {
  const properties = schema.get("properties");
  const required = schema.get("required").texts;
  // The cast only gives a type to what has no key that is asked for here, unless it is an object.
  for (const [key, written] of Object.entries((properties.value ?? {}) as Record<string, unknown>)) {
    if (!required.includes(key) || !(properties.get(key).has("default") || hasDefault(written))) continue;
    properties
      .get(key)
      .reportUse(
        `"${key}" of ${schema.component ?? "an object"} must be required or have a default; got both. Remove one.`,
      );
  }
}

/** @param written - A property as it is written, before a reference is followed: a default may stand beside it. */
function hasDefault(written: unknown): boolean {
  return typeof written === "object" && written !== null && Object.hasOwn(written, "default");
}
