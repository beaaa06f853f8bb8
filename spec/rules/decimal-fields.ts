import { propertiesOf } from "./reading/properties-of.ts";
import { SpecNode } from "./reading/spec-node.ts";
import { type BodyPlace, visitBodySchemas } from "./reading/visit-body-schemas.ts";
import { withoutNull } from "./reading/without-null.ts";
import type { StyleRule } from "./style-rule.ts";

/** The components for decimals, by the direction that they are for. */
const COMPONENTS: Record<BodyPlace["direction"], readonly string[]> = {
  request: ["DecimalInput"],
  response: ["DecimalString", "ScaledDecimalString"],
};

const ALL: ReadonlySet<string> = new Set(Object.values(COMPONENTS).flat());

/** `augno/decimal-fields`: what is a decimal by its name is one, in the form of its direction. */
export const decimalFields: StyleRule = {
  name: "decimal-fields",
  description:
    "A property whose name ends in `_numerator` or `_denominator` is a decimal, and so are `value` and `result` beside a " +
    "property whose name ends in `unit_id`. It is a component by `$ref`, or the `anyOf` of that and null: `DecimalInput` " +
    "in requests, `DecimalString` or `ScaledDecimalString` in answers. None of them is reached from the other direction: " +
    "people may write a decimal in many ways, and the API answers it in one.",
  visit: () => ({
    Root(root, context) {
      visitBodySchemas(SpecNode.of(root, context), (schema, { direction, subject }) => {
        checkDirection(schema, direction, subject);
        checkProperties(schema, direction);
      });
    },
  }),
};

function checkDirection(schema: SpecNode, direction: BodyPlace["direction"], subject: string): void {
  const { component = "" } = schema;
  if (!ALL.has(component) || COMPONENTS[direction].includes(component)) return;
  schema.reportUse(
    `${component} must be reached only from ${direction === "request" ? "answers" : "requests"}; it is reached from ` +
      `${inWords(direction)} of ${subject}. Refer to ${COMPONENTS[direction].join(" or ")} there.`,
  );
}

function checkProperties(schema: SpecNode, direction: BodyPlace["direction"]): void {
  const properties = propertiesOf(schema);
  const isMeasured = properties.some(({ name }) => /(?:^|_)unit_id$/.test(name));
  for (const property of properties) {
    const { component = "" } = withoutNull(property.schema);
    // A component of the other direction is told as such.
    if (!isDecimal(property.name, isMeasured) || ALL.has(component)) continue;
    property.schema.reportUse(
      `"${property.name}" of ${schema.component ?? "an object"} must be the schema ${COMPONENTS[direction].join(" or ")} ` +
        `by $ref, as a decimal in ${inWords(direction)}; got ${component === "" ? "a schema of its own" : component}. ` +
        "Refer to it, or rename the property.",
    );
  }
}

function isDecimal(name: string, isMeasured: boolean): boolean {
  return /_(?:numerator|denominator)$/.test(name) || (isMeasured && (name === "value" || name === "result"));
}

function inWords(direction: BodyPlace["direction"]): string {
  return direction === "request" ? "the request" : "an answer";
}
