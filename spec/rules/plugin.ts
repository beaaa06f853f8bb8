import type { Plugin } from "@redocly/openapi-core";
import { bodyExamples } from "./body-examples.ts";
import { bodyOpenness } from "./body-openness.ts";
import { bounds } from "./bounds.ts";
import { decimals } from "./decimals.ts";
import { deprecation } from "./deprecation.ts";
import { errorCodes } from "./error-codes.ts";
import { errorEnums } from "./error-enums.ts";
import { errorExamples } from "./error-examples.ts";
import { eventTypes } from "./event-types.ts";
import { exampleStory } from "./example-story.ts";
import { extensions } from "./extensions.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { inlineSchemas } from "./inline-schemas.ts";
import { listEnvelope } from "./list-envelope.ts";
import { listExamples } from "./list-examples.ts";
import { objectNames } from "./object-names.ts";
import { openEnums } from "./open-enums.ts";
import { openapiVersion } from "./openapi-version.ts";
import { operationId } from "./operation-id.ts";
import { operationSecurity } from "./operation-security.ts";
import { paths } from "./paths.ts";
import { requestSchemas } from "./request-schemas.ts";
import { requiredCodes } from "./required-codes.ts";
import { resourceShape } from "./resource-shape.ts";
import { responseBodies } from "./response-bodies.ts";
import { responseFields } from "./response-fields.ts";
import { responseHeaders } from "./response-headers.ts";
import { secrets } from "./secrets.ts";
import { sentences } from "./sentences.ts";
import { sharedParameters } from "./shared-parameters.ts";
import type { StyleRule } from "./style-rule.ts";
import { systemUnits } from "./system-units.ts";
import { timestamps } from "./timestamps.ts";
import { withUnroutedType } from "./unrouted-type.ts";

/** The API style guide. A new rule is a file beside this one, fixtures under its name, and a line here. */
export const styleRules: readonly StyleRule[] = [
  bodyExamples,
  bodyOpenness,
  bounds,
  decimals,
  deprecation,
  errorCodes,
  errorEnums,
  errorExamples,
  eventTypes,
  exampleStory,
  extensions,
  idempotencyKey,
  inlineSchemas,
  listEnvelope,
  listExamples,
  objectNames,
  openEnums,
  openapiVersion,
  operationId,
  operationSecurity,
  paths,
  requestSchemas,
  requiredCodes,
  resourceShape,
  responseBodies,
  responseFields,
  responseHeaders,
  secrets,
  sentences,
  sharedParameters,
  systemUnits,
  timestamps,
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
