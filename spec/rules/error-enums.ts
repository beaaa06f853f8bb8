import { type ErrorCatalogue, readErrorCatalogue } from "./reading/error-catalogue.ts";
import { firstDifference } from "./reading/first-difference.ts";
import { SpecNode } from "./reading/spec-node.ts";
import type { StyleRule } from "./style-rule.ts";

const CODES = "KnownErrorCode";
const TYPES = "KnownErrorType";

/** `augno/error-enums`: the enumerations of error codes and types hold what the catalogue holds. */
export const errorEnums: StyleRule = {
  name: "error-enums",
  description:
    "The schema `KnownErrorCode` enumerates the codes of the catalogue `x-augno-errors`, all of them and in its order, " +
    "and the schema `KnownErrorType` has every type that stands in it. OpenAPI cannot derive an enumeration from an " +
    "extension, so the codes are written twice and held together here.",
  visit: () => {
    let catalogue: ErrorCatalogue = new Map();
    const absent = new Set([CODES, TYPES]);
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
        if (schema.component === CODES) checkCodes(schema.get("enum"), catalogue);
        if (schema.component === TYPES) checkTypes(schema.get("enum"), catalogue);
        if (schema.component !== undefined) absent.delete(schema.component);
      },
    };
  },
};

function checkCodes(codes: SpecNode, catalogue: ErrorCatalogue): void {
  const difference = firstDifference([...catalogue.keys()], codes.texts);
  if (difference === undefined) return;
  codes
    .get(difference.index)
    .report(
      `The enum of ${CODES} must have the codes of the catalogue x-augno-errors in its order; ` +
        `entry ${difference.index + 1} must be ${difference.expected}, got ${difference.actual}. Write the same codes in both.`,
    );
}

function checkTypes(types: SpecNode, catalogue: ErrorCatalogue): void {
  const used = new Set([...catalogue.values()].map(({ type }) => type));
  for (const type of used) {
    if (types.texts.includes(type)) continue;
    types.report(
      `The enum of ${TYPES} must have every type in the catalogue x-augno-errors; ` +
        `got ${types.texts.join(", ") || "none"}, without ${type}. Add it, or correct the catalogue.`,
    );
  }
}
