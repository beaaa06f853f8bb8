import { hasType } from "./reading/has-type.ts";
import { isAnchored } from "./reading/is-anchored.ts";
import { readPattern } from "./reading/read-pattern.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The least and the greatest whole number of each format, as far as a JSON number holds it exactly. */
const FORMATS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["int32", [-(2 ** 31), 2 ** 31 - 1]],
  ["int64", [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]],
]);

/** `augno/bounds`: every value has a least and a greatest size. */
export const bounds: StyleRule = {
  name: "bounds",
  description:
    "A string without `const` or `enum` has `minLength` and `maxLength`; an array has `maxItems`; an integer has the " +
    "format `int32` or `int64`, and without `const` or `enum` a `minimum` and a `maximum`, which the format and a JSON " +
    "number hold exactly. A `pattern` is a regular expression anchored at both ends, and `x-augno-expected` says what " +
    "it wants in words that people read; Redocly's `no-invalid-schema-examples` sees that it matches the schema's " +
    "examples. What has no bound can exhaust the server, or a column of whoever keeps it.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      const isListed = schema.has("const") || schema.has("enum");
      if (hasType(schema, "string") && !isListed) checkPresence(schema, "a string", ["minLength", "maxLength"]);
      if (hasType(schema, "array")) checkPresence(schema, "an array", ["maxItems"]);
      if (hasType(schema, "integer")) {
        if (!isListed) checkPresence(schema, "an integer", ["minimum", "maximum"]);
        checkFormat(schema);
      }
      if (schema.has("pattern")) checkPattern(schema);
    },
  }),
};

function checkPresence(schema: SpecNode, kind: string, keywords: string[]): void {
  const missing = keywords.filter((keyword) => typeof schema.get(keyword).value !== "number");
  if (missing.length === 0) return;
  const name = schema.component === undefined ? "A schema" : schema.component;
  schema.report(
    `${name} must have ${keywords.join(" and ")}, as ${kind}; it has no ${missing.join(" and no ")}. ` +
      "Add what the API allows.",
  );
}

function checkFormat(schema: SpecNode): void {
  const format = schema.get("format");
  const range = FORMATS.get(format.text ?? "");
  if (range === undefined) {
    format.report(
      `${schema.component ?? "A schema"} must have the format int32 or int64, as an integer; ` +
        `got ${showValue(format.value)}. Add the one that holds its bounds.`,
    );
    return;
  }
  const [least, greatest] = range;
  for (const keyword of ["minimum", "maximum"]) {
    const { value } = schema.get(keyword);
    if (typeof value !== "number" || (value >= least && value <= greatest)) continue;
    schema
      .get(keyword)
      .report(
        `"${keyword}" of ${schema.component ?? "an integer"} must be from ${least} to ${greatest}, which ${format.text} ` +
          `in JSON holds exactly; got ${value}. Bring it inside${format.text === "int32" ? ", or make the format int64" : ""}.`,
      );
  }
}

function checkPattern(schema: SpecNode): void {
  const name = schema.component ?? "a schema";
  const pattern = schema.get("pattern");
  if (readPattern(pattern) === undefined) {
    pattern.report(
      `The pattern of ${name} must be a regular expression of ECMAScript with the flag u; ` +
        `got ${showValue(pattern.value)}. Correct it.`,
    );
  } else if (!isAnchored(pattern.text ?? "")) {
    pattern.report(
      `The pattern of ${name} must be anchored, with ^ at its beginning, $ at its end and no | outside of groups; ` +
        `got ${pattern.text}. Anchor it.`,
    );
  }
  if (schema.has("x-augno-expected")) return;
  schema.report(
    `${schema.component ?? "A schema"} must have "x-augno-expected", because it has a pattern; it has none. ` +
      'Say what the value is, in words that stand behind "must be".',
  );
}
