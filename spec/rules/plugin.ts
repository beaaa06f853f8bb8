import type { Plugin } from "@redocly/openapi-core";
import { errorCodes } from "./error-codes.ts";
import { errorEnums } from "./error-enums.ts";
import { errorExamples } from "./error-examples.ts";
import { extensions } from "./extensions.ts";
import { listEnvelope } from "./list-envelope.ts";
import { listExamples } from "./list-examples.ts";
import { resourceShape } from "./resource-shape.ts";
import type { StyleRule } from "./style-rule.ts";
import { systemUnits } from "./system-units.ts";
import { withUnroutedType } from "./unrouted-type.ts";

/** The API style guide. A new rule is a file beside this one, fixtures under its name, and a line here. */
export const styleRules: readonly StyleRule[] = [
  errorCodes,
  errorEnums,
  errorExamples,
  extensions,
  listEnvelope,
  listExamples,
  resourceShape,
  systemUnits,
];

/**
 * Redocly's plugin `augno`: the rules of the style guide, the preset `augno/all` that turns each on as an
 * error, and the types of those of our extensions that hold objects of OpenAPI.
 */
export default function createPlugin(): Plugin {
  return {
    id: "augno",
    rules: { oas3: Object.fromEntries(styleRules.map(({ name, visit }) => [name, visit])) },
    configs: {
      all: { rules: Object.fromEntries(styleRules.map(({ name }) => [`augno/${name}`, "error"])) },
    },
    typeExtension: { oas3: withUnroutedType },
  };
}
