import { hasType } from "./reading/has-type.ts";
import { isMap } from "./reading/is-map.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";
import { showValue } from "./wording/show-value.ts";

/** The greatest lengths of texts: a symbol, a word, a name, an email address, a URL, a message, a request line, a body. */
const LENGTHS = [32, 64, 255, 320, 2048, 4096, 16_384, 262_144];

/** Greatest numbers that are given from outside, and not round: the last status of HTTP, and a day in seconds. */
const GIVEN = [599, 86_400];

/** The least number there can be, a first one, and the first status of HTTP. */
const LEAST = [0, 1, 100];

/** One or two digits and then zeros. */
const ROUND = /^[1-9][0-9]?0+$/;

/** `augno/sizes`: bounds that follow from nothing else are few and round. */
export const sizes: StyleRule = {
  name: "sizes",
  description:
    `A text without a pattern has one of few greatest lengths: ${LENGTHS.join(", ")}. Its \`minLength\` is 1, or 0 where its ` +
    "description says that it `may be empty`; a text that may be null is never empty, so that there is one way to say " +
    `nothing. A \`minimum\` is 0 or 1, or 100 for a status; a \`maximum\`, a \`maxItems\` and a \`maxProperties\` are round, one ` +
    `or two digits and then zeros, or ${GIVEN.join(" for a status, or ")} for a day in seconds. A list of an enumeration may ` +
    "have as many items as that has values, and a list in a query, or in a map, has `minItems: 1`, because it is not there " +
    "without an item. So columns come in few sizes, and a bound that looks odd is a slip.",
  visit: () => ({
    Parameter(value, context) {
      const parameter = SpecNode.of(value, context);
      if (parameter.get("in").value === "query") checkLeastItems(parameter.get("schema"));
    },
    Schema(value, context) {
      const schema = SpecNode.of(value, context);
      const isListed = schema.has("const") || schema.has("enum");
      if (hasType(schema, "string") && !isListed && !schema.has("pattern")) checkText(schema);
      if (hasType(schema, "integer") && !isListed) {
        check(schema, "minimum", LEAST, `one of ${LEAST.join(", ")}`);
        checkMost(schema, "maximum", GIVEN);
      }
      if (hasType(schema, "array")) checkMost(schema, "maxItems", [schema.get("items", "enum").children.length]);
      if (!isMap(schema)) return;
      checkMost(schema, "maxProperties");
      checkLeastItems(schema.get("additionalProperties"));
    },
  }),
};

function checkText(schema: SpecNode): void {
  check(schema, "maxLength", LENGTHS, `one of ${LENGTHS.join(", ")}`);
  const mayBeEmpty = /\bmay be empty\b/i.test(schema.get("description").text ?? "");
  if (hasType(schema, "null")) check(schema, "minLength", [1], "1, as it may be null instead of empty");
  else if (mayBeEmpty) check(schema, "minLength", [0], "0, as its description says that it may be empty");
  else check(schema, "minLength", [1], "1, as its description does not say that it may be empty");
}

function checkMost(schema: SpecNode, keyword: string, others: readonly number[] = []): void {
  const bound = schema.get(keyword);
  if (!ROUND.test(String(bound.value))) check(schema, keyword, others, "round, one or two digits and then zeros");
}

function checkLeastItems(list: SpecNode): void {
  if (!hasType(list, "array") || list.get("minItems").value === 1) return;
  list.report(
    `A list in a query or a map must have minItems 1, as it is not there without an item; ` +
      `got ${showValue(list.get("minItems").value)}. Correct it.`,
  );
}

/** That there is such a bound is for `augno/bounds` to say. */
function check(schema: SpecNode, keyword: string, allowed: readonly number[], expected: string): void {
  const bound = schema.get(keyword);
  if (typeof bound.value !== "number" || allowed.includes(bound.value)) return;
  bound.report(
    `"${keyword}" of ${schema.component ?? "a schema"} must be ${expected}; got ${bound.value}. ` +
      "Take the next one that the API can live with.",
  );
}
