import { type ErrorCatalogue, readErrorCatalogue } from "./error-catalogue.ts";
import { SpecNode } from "./spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

/** `augno/error-enums`: the enumerations of error codes and types hold what the catalogue holds. */
export const errorEnums: StyleRule = {
  name: "error-enums",
  description:
    "The schema `ErrorCode` enumerates the codes of the catalogue `x-augno-errors`, all of them and in its order, and " +
    "the schema `ErrorType` has every type that stands in it. OpenAPI cannot derive an enumeration from an extension, " +
    "so the codes are written twice and held together here.",
  visit: () => {
    let catalogue: ErrorCatalogue = new Map();
    const absent = new Set(["ErrorCode", "ErrorType"]);
    return {
      Root: {
        enter(root, context) {
          catalogue = readErrorCatalogue(SpecNode.of(root, context));
        },
        leave(root, context) {
          for (const name of absent) {
            SpecNode.of(root, context).report(
              `There must be a schema named ${name}, to enumerate what x-augno-errors holds; there is none. ` +
                `Write schemas/${name}.yaml, and use it in the body of errors.`,
            );
          }
        },
      },
      Schema(value, context) {
        const schema = SpecNode.of(value, context);
        if (schema.component === "ErrorCode") checkCodes(enumOf(schema), catalogue);
        if (schema.component === "ErrorType") checkTypes(enumOf(schema), catalogue);
        if (schema.component !== undefined) absent.delete(schema.component);
      },
    };
  },
};

function checkCodes(codes: SpecNode, catalogue: ErrorCatalogue): void {
  const expected = [...catalogue.keys()];
  const actual = codes.texts;
  const length = Math.max(expected.length, actual.length);
  const index = Array.from({ length }).findIndex((_, place) => expected[place] !== actual[place]);
  if (index === -1) return;
  codes
    .get(index)
    .report(
      "The enum of ErrorCode must have the codes of the catalogue x-augno-errors in its order; " +
        `entry ${index + 1} must be ${expected[index] ?? "the end"}, got ${actual[index] ?? "the end"}. ` +
        "Write the same codes in both.",
    );
}

function checkTypes(types: SpecNode, catalogue: ErrorCatalogue): void {
  const used = new Set([...catalogue.values()].map(({ type }) => type));
  for (const type of used) {
    if (types.texts.includes(type)) continue;
    types.report(
      "The enum of ErrorType must have every type in the catalogue x-augno-errors; " +
        `got ${types.texts.join(", ") || "none"}, without ${type}. Add it, or correct the catalogue.`,
    );
  }
}

/** The enumeration of a schema that is closed (`enum`) or open (an `anyOf` with a branch that has one). */
function enumOf(schema: SpecNode): SpecNode {
  const branches = [schema, ...schema.get("anyOf").children];
  return (branches.find((branch) => branch.has("enum")) ?? schema).get("enum");
}
