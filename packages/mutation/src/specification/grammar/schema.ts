import { boundChanges } from "../changes/bound-changes.ts";
import { becomes, DROPPED } from "../changes/change.ts";
import { formatChanges } from "../changes/format-changes.ts";
import { otherName, renamed } from "../changes/name-changes.ts";
import { patternChanges } from "../changes/pattern-changes.ts";
import { proseChanges } from "../changes/prose-changes.ts";
import { typeChanges } from "../changes/type-changes.ts";
import { valueChanges } from "../changes/value-changes.ts";
import type { Edit, Mutation } from "../mutant.ts";
import { description, example, flag, reference } from "./leaves.ts";
import { below, fields, items, leaf, nothing, type Place, type Shape } from "./shape.ts";

const bound = leaf("bound", boundChanges);
const value = leaf("const", valueChanges);
const expected = leaf("expected", proseChanges);

/** A JSON Schema. */
export const schema: Shape = (given, place) => [...keywords(given, place), ...propertyMutations(given, place)];

const keywords = fields({
  $ref: reference("reference", ({ schemas }) => schemas),
  type: leaf("type", typeChanges),
  format: leaf("format", formatChanges),
  pattern: leaf("pattern", patternChanges),
  minimum: bound,
  maximum: bound,
  minLength: bound,
  maxLength: bound,
  minItems: bound,
  maxItems: bound,
  minProperties: bound,
  maxProperties: bound,
  uniqueItems: flag(),
  const: value,
  default: leaf("default", (given) => [...valueChanges(given), DROPPED]),
  enum: items("enum", leaf("enum", valueChanges), (list) =>
    list.every((item) => typeof item === "number") ? Math.max(...list) + 1 : "other",
  ),
  required: items("required", nothing),
  // What they have, propertyMutations tells.
  properties: (properties, place) =>
    Object.entries(properties as object).flatMap(([name, property]) => schema(property, below(place, name))),
  propertyNames: (given, place) => schema(given, place),
  items: (given, place) => schema(given, place),
  anyOf: items("type", (given, place) => schema(given, place)),
  additionalProperties: (given, place) => (typeof given === "boolean" ? flag()(given, place) : schema(given, place)),
  description,
  example,
  examples: items("example", example),
  "x-augno-expected": expected,
  "x-augno-open-enum": leaf("flag", (given) => [becomes(given, given === true ? "callers" : true), DROPPED]),
  "x-augno-sensitive": leaf("flag", (given) => [becomes(given, given !== true), DROPPED]),
});

/** A property is renamed or taken away wherever the schema has its name, and an optional one becomes required. */
function propertyMutations(given: unknown, { pointer }: Place): Mutation[] {
  const { properties = {}, required = [] } = given as { properties?: object; required?: string[] };
  return Object.keys(properties).flatMap((name): Mutation[] => {
    const property = [...pointer, "properties", name];
    const at = required.indexOf(name);
    const inRequired = (edit: { set: unknown } | { drop: true }): Edit[] =>
      at < 0 ? [] : [{ pointer: [...pointer, "required", at], ...edit }];
    const other = renamed(name);
    const optional: Mutation = {
      kind: "required",
      pointer: property,
      words: "made required",
      edits:
        required.length > 0
          ? [{ pointer: [...pointer, "required"], add: name }]
          : [{ pointer: [...pointer, "required"], set: [name] }],
    };
    return [
      {
        kind: "name",
        pointer: property,
        words: other.words,
        edits: [...inRequired({ set: otherName(name) }), { pointer: property, rename: otherName(name) }],
      },
      {
        kind: "name",
        pointer: property,
        words: DROPPED.words,
        edits: [...inRequired({ drop: true }), { pointer: property, drop: true }],
      },
      ...(at < 0 ? [optional] : []),
    ];
  });
}
