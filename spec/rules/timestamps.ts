import { propertiesOf } from "./reading/properties-of.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { withoutNull } from "./reading/without-null.ts";

const COMPONENT = "Timestamp";
const FORMAT = "date-time";

/** `augno/timestamps`: every moment is written in the one form. */
export const timestamps: StyleRule = {
  name: "timestamps",
  description:
    "A property or query parameter whose name ends in `_at` or `_date` tells a moment, and is the component `Timestamp` by " +
    "`$ref`, or the `anyOf` of it and null. No name ends in `_on`: what happened then is named with `_at`. Only " +
    "`Timestamp` has the format `date-time`, and its pattern ends in `Z$`: RFC 3339 allows any offset, and the API " +
    "writes and reads UTC alone, so that moments compare as texts do.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (schema.component === COMPONENT) checkTimestamp(schema);
      else checkFormat(schema.get("format"));
      for (const property of propertiesOf(schema)) {
        checkMoment(`"${property.name}" of ${schema.component ?? "an object"}`, property.name, property.schema);
      }
    },
    Parameter(value, context) {
      const parameter = SpecNode.of(value, context);
      const name = parameter.get("name").text;
      if (name === undefined || parameter.get("in").value !== "query") return;
      checkMoment(`The query parameter "${name}"`, name, parameter.get("schema"));
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

function checkMoment(subject: string, name: string, schema: SpecNode): void {
  if (name.endsWith("_on")) {
    schema.reportUse(
      `${subject} must not end in "_on", as a moment is named with "_at"; got it. ` +
        `Name it "${name.replace(/_on$/, "_at")}", or in other words if it is no moment.`,
    );
  }
  if (!/_(?:at|date)$/.test(name) || withoutNull(schema).component === COMPONENT) return;
  schema.reportUse(
    `${subject} must be the schema ${COMPONENT} by $ref, or an \`anyOf\` of it and null; ` +
      `got ${schema.component ?? "a schema of its own"}. Refer to ${COMPONENT}, or rename it.`,
  );
}
