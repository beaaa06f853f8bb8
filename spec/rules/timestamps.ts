import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const COMPONENT = "Timestamp";
const FORMAT = "date-time";

/** `augno/timestamps`: every moment is written in the one form. */
export const timestamps: StyleRule = {
  name: "timestamps",
  description:
    "A property whose name ends in `_at` is the component `Timestamp` by `$ref`, or the `anyOf` of it and null. Only " +
    "`Timestamp` has the format `date-time`, and its pattern ends in `Z$`: RFC 3339 allows any offset, and the API " +
    "writes and reads UTC alone, so that moments compare as texts do.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (schema.component === COMPONENT) checkTimestamp(schema);
      else checkFormat(schema.get("format"));
      checkProperties(schema);
    },
  }),
};

function checkTimestamp(timestamp: SpecNode): void {
  const format = timestamp.get("format");
  if (format.value !== FORMAT) {
    format.report(`${COMPONENT} must have the format ${FORMAT}; got ${showValue(format.value)}. Give it that.`);
  }
  const pattern = timestamp.get("pattern");
  if (pattern.text?.endsWith("Z$") !== true) {
    pattern.report(
      `The pattern of ${COMPONENT} must end in Z$, because timestamps are in UTC; got ${pattern.text ?? "none"}. ` +
        "Correct it.",
    );
  }
}

function checkFormat(format: SpecNode): void {
  if (format.value !== FORMAT) return;
  format.report(
    `The format ${FORMAT} must stand only in the schema ${COMPONENT}; got it in another. Refer to ${COMPONENT} instead.`,
  );
}

function checkProperties(schema: SpecNode): void {
  const properties = schema.get("properties");
  for (const name of properties.keys.filter((key) => key.endsWith("_at"))) {
    const property = properties.get(name);
    if (isTimestamp(property)) continue;
    property.reportUse(
      `"${name}" of ${schema.component ?? "an object"} must be the schema ${COMPONENT} by $ref, or an \`anyOf\` of it ` +
        `and null; got ${property.component ?? "a schema of its own"}. Refer to ${COMPONENT}, or rename the property.`,
    );
  }
}

function isTimestamp(property: SpecNode): boolean {
  if (property.component === COMPONENT) return true;
  const branches = property.get("anyOf").children;
  const others = branches.filter(({ component }) => component !== COMPONENT);
  return branches.length === 2 && others.length === 1 && others[0]?.get("type").value === "null";
}
