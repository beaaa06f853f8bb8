import { hasType } from "./reading/has-type.ts";
import { isAnchored } from "./reading/is-anchored.ts";
import { patternLengths } from "./reading/pattern-lengths.ts";
import { readPattern } from "./reading/read-pattern.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** `augno/patterns`: a pattern is whole, explained, and of one mind with the lengths beside it. */
export const patterns: StyleRule = {
  name: "patterns",
  description:
    "A `pattern` is a regular expression anchored at both ends, and `x-augno-expected` says what it wants in words that " +
    "people read; Redocly's `no-invalid-schema-examples` sees that it matches the schema's examples. `maxLength` is no " +
    "more than the pattern allows, and where that allows one length only, as for ids, `minLength` and `maxLength` are " +
    "both that. Columns and generated tests are sized by the lengths, so they must not promise what the pattern refuses.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (!schema.has("pattern")) return;
      checkPattern(schema);
      checkExpected(schema);
    },
  }),
};

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
  } else if (hasType(schema, "string")) {
    checkLengths(schema, pattern.text ?? "");
  }
}

function checkLengths(schema: SpecNode, pattern: string): void {
  const lengths = patternLengths(pattern);
  if (lengths === undefined || lengths.greatest === Infinity) return;
  const { least, greatest } = lengths;
  for (const keyword of least === greatest ? ["minLength", "maxLength"] : ["maxLength"]) {
    const length = schema.get(keyword);
    // That there is one is for `augno/bounds` to say.
    if (typeof length.value !== "number" || length.value === greatest) continue;
    if (least !== greatest && length.value < greatest) continue;
    length.report(
      `"${keyword}" of ${schema.component ?? "a schema"} must be ${least === greatest ? "" : "at most "}${greatest}, as ` +
        `its pattern matches texts of ${least === greatest ? "" : `${least} to `}${greatest} characters; ` +
        `got ${length.value}. Correct one of the two.`,
    );
  }
}

function checkExpected(schema: SpecNode): void {
  if (schema.has("x-augno-expected")) return;
  schema.report(
    `${schema.component ?? "A schema"} must have "x-augno-expected", because it has a pattern; it has none. ` +
      'Say what the value is, in words that stand behind "must be".',
  );
}
