import { hasType } from "./reading/has-type.ts";
import { isAnchored } from "./reading/is-anchored.ts";
import { type Lengths, patternLengths } from "./reading/pattern-lengths.ts";
import { readPattern } from "./reading/read-pattern.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** `augno/patterns`: a pattern is whole, explained, and of one mind with the lengths beside it. */
export const patterns: StyleRule = {
  name: "patterns",
  description:
    "A `pattern` is a regular expression anchored at both ends, and `x-augno-expected` says what it wants in words that " +
    "people read; Redocly's `no-invalid-schema-examples` sees that it matches the schema's examples. `minLength` and " +
    "`maxLength` are those of the shortest and the longest text that the pattern matches; where there is no longest, neither " +
    "is less than the shortest. Columns and generated tests are sized by the lengths, so they must not promise what the " +
    "pattern refuses; nor must the words, in which a number is one of the pattern or the lengths.",
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
  if (lengths === undefined) return;
  const { least, greatest } = lengths;
  checkLength(schema, "minLength", least, lengths);
  checkLength(schema, "maxLength", greatest === Infinity ? least : greatest, lengths);
}

/** That there is such a length is for `augno/bounds` to say. */
function checkLength(schema: SpecNode, keyword: string, expected: number, { least, greatest }: Lengths): void {
  const length = schema.get(keyword);
  if (typeof length.value !== "number" || length.value === expected) return;
  const isEndless = greatest === Infinity;
  if (isEndless && length.value > expected) return;
  const others = isEndless ? " or more" : least === greatest ? "" : ` to ${greatest}`;
  length.report(
    `"${keyword}" of ${schema.component ?? "a schema"} must be ${isEndless ? "at least " : ""}${expected}, as its pattern ` +
      `matches texts of ${least}${others} characters; got ${length.value}. Correct one of the two.`,
  );
}

function checkExpected(schema: SpecNode): void {
  const name = schema.component ?? "A schema";
  if (!schema.has("x-augno-expected")) {
    schema.report(
      `${name} must have "x-augno-expected", because it has a pattern; it has none. ` +
        'Say what the value is, in words that stand behind "must be".',
    );
    return;
  }
  const expected = schema.get("x-augno-expected");
  const bounds = new Set(
    ["pattern", "minLength", "maxLength"].flatMap((keyword) => numbersIn(schema.get(keyword).value)),
  );
  // What follows is an example.
  const [words] = (expected.text ?? "").split("such as");
  const strange = numbersIn(words).filter((number) => !bounds.has(number));
  if (strange.length === 0) return;
  expected.report(
    `"x-augno-expected" of ${name} must have only numbers of its pattern and lengths; got ${strange.join(", ")}. ` +
      "Correct one of them.",
  );
}

function numbersIn(value: unknown): string[] {
  return String(value).match(/(?<![\w.])[0-9]+(?!\w)/g) ?? [];
}
