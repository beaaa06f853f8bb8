import { hasType } from "./reading/has-type.ts";
import { readPattern } from "./reading/read-pattern.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The most digits that a decimal has after its point. */
const MOST_DIGITS = 30;

/** The number 1.5 as a schema of decimals may want it written: with any number of digits after the point. */
const SAMPLES = Array.from({ length: MOST_DIGITS }, (_, index) => "1.5".padEnd(index + 3, "0"));

/** `augno/decimals`: a decimal is a string of digits, and never a JSON number. */
export const decimals: StyleRule = {
  name: "decimals",
  description:
    "No schema has the type `number`: most programs read a JSON number into 64 bits of floating point, which lose digits. " +
    "A decimal is a string: `DecimalString` in answers and `DecimalInput` in requests. A whole number is an `integer`. " +
    "A component with `Decimal` in its name is such a string, and its pattern matches plain decimals and nothing else: " +
    "no exponent, no sign but `-`, no zero too many in front, no digit missing on either side of the point. " +
    "Its lengths are the business of `augno/bounds`.",
  visit: () => ({
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      if (hasType(schema, "number")) {
        schema
          .get("type")
          .report(
            `A schema must not have the type number; got ${JSON.stringify(schema.get("type").value)}. A decimal is a ` +
              "string: refer to DecimalString in answers, or to DecimalInput in requests; whole numbers are `integer`.",
          );
      } else if (schema.component?.includes("Decimal")) {
        checkDecimal(schema.component, schema);
      }
    },
  }),
};

function checkDecimal(name: string, schema: SpecNode): void {
  const pattern = schema.get("pattern");
  if (schema.get("type").value !== "string" || pattern.text === undefined) {
    schema.report(
      `${name} must be a string with a pattern, as every component named Decimal; ` +
        `got the type ${schema.get("type").text ?? "none"} ${pattern.text === undefined ? "without" : "with"} a pattern. ` +
        "Describe the decimals it allows, or rename it.",
    );
    return;
  }
  const matcher = readPattern(pattern);
  if (matcher === undefined) return;
  const own = SAMPLES.find((sample) => matcher.test(sample));
  if (own === undefined) {
    pattern.report(
      `The pattern of ${name} must match decimals; it matches neither 1.5 nor 1.5 with more zeros, up to ` +
        `${MOST_DIGITS} digits. Correct it.`,
    );
  }
  const wrong = nonDecimals(own ?? "1.5").filter((sample) => matcher.test(sample));
  if (wrong.length > 0) {
    const shown = wrong.map((sample) => JSON.stringify(sample)).join(", ");
    pattern.report(`The pattern of ${name} must match only decimals; it matches ${shown}. Narrow it.`);
  }
}

/** What is no decimal, but close to one; written with as many digits as the decimal, so that only the slip is wrong. */
function nonDecimals(decimal: string): string[] {
  const [whole, fraction] = decimal.split(".");
  const samples = [
    "",
    "abc",
    "1e3",
    "NaN",
    ".5",
    "+1",
    "01",
    "1.",
    `${decimal}e3`,
    `.${fraction}`,
    `+${decimal}`,
    `0${decimal}`,
    `--${decimal}`,
    `${whole},${fraction}`,
  ];
  return [...new Set(samples)];
}
