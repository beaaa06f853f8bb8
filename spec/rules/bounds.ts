import { hasType } from "./reading/has-type.ts";
import { isMap } from "./reading/is-map.ts";
import { showValue } from "./wording/show-value.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** The least and the greatest whole number of each format, as far as a JSON number holds it exactly. */
const FORMATS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["int32", [-(2 ** 31), 2 ** 31 - 1]],
  ["int64", [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]],
]);

/** What says of which kind a value is. */
const KINDS = ["type", "const", "enum", "anyOf", "oneOf", "allOf"];

/** The most that a bound may be: the bytes of a body, the items of a page. */
const CAPS = { maxLength: 1_048_576, maxItems: 1000 };

/** `augno/bounds`: every value has a least and a greatest size. */
export const bounds: StyleRule = {
  name: "bounds",
  description:
    "Every schema says what its values are, by `type`, `const`, `enum`, `anyOf`, `oneOf`, `allOf` or a `$ref`. A string " +
    "without `const` or `enum` has `minLength` and `maxLength`, the latter of at most 1048576, which is as much as a body " +
    "holds; an array has `maxItems`, of at most 1000, as a page of a list; a map, an object with fields of any name, has " +
    "`maxProperties`. An integer has the format `int32`, or `int64` where its bounds need it, and without `const` or `enum` " +
    "a `minimum` and a `maximum`, which the format and a JSON number hold exactly. What has no bound can exhaust the server, or a column of " +
    "whoever keeps it.",
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
      if (isMap(schema)) checkPresence(schema, "a map", ["maxProperties"]);
      checkType(schema, context.key);
      for (const [keyword, greatest] of Object.entries(CAPS)) checkCap(schema, keyword, greatest);
    },
  }),
};

/** @param key - The name or the keyword that the schema stands under. */
function checkType(schema: SpecNode, key: string | number): void {
  if (typeof schema.value !== "object" || KINDS.some((keyword) => schema.has(keyword))) return;
  schema.report(
    `${schema.component ?? `The schema "${key}"`} must have a type; got ${schema.keys.join(", ") || "an empty schema"}. ` +
      "Say what the value is, or refer to a schema that does.",
  );
}

function checkCap(schema: SpecNode, keyword: string, greatest: number): void {
  const bound = schema.get(keyword);
  if (typeof bound.value !== "number" || bound.value <= greatest) return;
  bound.report(
    `"${keyword}" of ${schema.component ?? "a schema"} must be at most ${greatest}; got ${bound.value}. ` +
      "Lower it to what the API needs.",
  );
}

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
  checkNeed(schema, format);
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

/** What fits into 32 bits is given no more, since some languages have another type for it. */
function checkNeed(schema: SpecNode, format: SpecNode): void {
  const [least, greatest] = [-(2 ** 31), 2 ** 31 - 1];
  const values = ["minimum", "maximum"].map((keyword) => schema.get(keyword).value);
  const isSmall = values.every((value) => typeof value === "number" && value >= least && value <= greatest);
  if (format.text !== "int64" || !isSmall) return;
  format.report(
    `${schema.component ?? "An integer"} must have the format int32, which holds its bounds; got int64. ` +
      "Correct it, or raise the maximum to what the API needs.",
  );
}
