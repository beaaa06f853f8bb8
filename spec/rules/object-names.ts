import { snakeCase } from "./wording/snake-case.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/object-names`: an object says what it is, at its beginning and by the name of its schema. */
export const objectNames: StyleRule = {
  name: "object-names",
  description:
    "A property `object` says what an object is. It comes first, or second after `id`, and it is a string constant: the " +
    "name of its schema in snake_case, `unit_conversion` in `UnitConversion`, or `list` in a schema named `…List`. " +
    "`augno/sentences` asks for its description. So a program that holds any object of the API can tell which type it is of.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (!schema.get("properties").has("object")) return;
      checkPlace(schema);
      // An object that stands in place has no name; it is reported by augno/inline-schemas.
      if (schema.component !== undefined) checkConstant(schema, schema.component);
    },
  }),
};

function checkPlace(schema: SpecNode): void {
  const properties = schema.get("properties");
  const [first, second] = properties.keys;
  if (first === "object" || (first === "id" && second === "object")) return;
  properties
    .get("object")
    .reportUse(
      `"object" of ${schema.component ?? "an object"} must be its first property, or the second after "id"; ` +
        `its properties are ${properties.keys.join(", ")}. Move it up.`,
    );
}

function checkConstant(schema: SpecNode, name: string): void {
  const expected = name.endsWith("List") ? "list" : snakeCase(name);
  const object = schema.get("properties", "object");
  const actual = object.get("const").value;
  if (object.get("type").value === "string" && actual === expected) return;
  object.report(
    `"object" of ${name} must be a string with the constant "${expected}"; ` +
      `got the type ${showValue(object.get("type").value)} and the constant ${showValue(actual)}. ` +
      "Correct it, or rename the schema.",
  );
}
