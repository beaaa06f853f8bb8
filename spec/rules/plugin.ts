import type { Plugin } from "@redocly/openapi-core";
import { baseUnits } from "./base-units.ts";
import { bodyExamples } from "./body-examples.ts";
import { bodyOpenness } from "./body-openness.ts";
import { bounds } from "./bounds.ts";
import { callers } from "./callers.ts";
import { decimalFields } from "./decimal-fields.ts";
import { decimals } from "./decimals.ts";
import { defaults } from "./defaults.ts";
import { deprecatedFields } from "./deprecated-fields.ts";
import { deprecation } from "./deprecation.ts";
import { describedCodes } from "./described-codes.ts";
import { distinctOperations } from "./distinct-operations.ts";
import { enumValues } from "./enum-values.ts";
import { errorCodes } from "./error-codes.ts";
import { errorEnums } from "./error-enums.ts";
import { errorExamples } from "./error-examples.ts";
import { errorFields } from "./error-fields.ts";
import { eventTypes } from "./event-types.ts";
import { exampleEchoes } from "./example-echoes.ts";
import { exampleEnums } from "./example-enums.ts";
import { exampleKeys } from "./example-keys.ts";
import { exampleLogs } from "./example-logs.ts";
import { examplePairs } from "./example-pairs.ts";
import { exampleResources } from "./example-resources.ts";
import { exampleStates } from "./example-states.ts";
import { exampleStory } from "./example-story.ts";
import { exampleValues } from "./example-values.ts";
import { exampleVersions } from "./example-versions.ts";
import { extensions } from "./extensions.ts";
import { headerExamples } from "./header-examples.ts";
import { idFields } from "./id-fields.ts";
import { idTimes } from "./id-times.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { inlineSchemas } from "./inline-schemas.ts";
import { listEnvelope } from "./list-envelope.ts";
import { listExamples } from "./list-examples.ts";
import { names } from "./names.ts";
import { nulls } from "./nulls.ts";
import { objectNames } from "./object-names.ts";
import { openEnums } from "./open-enums.ts";
import { openapiVersion } from "./openapi-version.ts";
import { operationId } from "./operation-id.ts";
import { operationSecurity } from "./operation-security.ts";
import { operationTags } from "./operation-tags.ts";
import { pageSizes } from "./page-sizes.ts";
import { paths } from "./paths.ts";
import { patterns } from "./patterns.ts";
import { quotas } from "./quotas.ts";
import { requestSchemas } from "./request-schemas.ts";
import { requiredCodes } from "./required-codes.ts";
import { requiredParts } from "./required-parts.ts";
import { resourceShape } from "./resource-shape.ts";
import { responseBodies } from "./response-bodies.ts";
import { responseFields } from "./response-fields.ts";
import { responseHeaders } from "./response-headers.ts";
import { secrets } from "./secrets.ts";
import { sentences } from "./sentences.ts";
import { servers } from "./servers.ts";
import { sharedParameters } from "./shared-parameters.ts";
import type { StyleRule } from "./style-rule.ts";
import { sizes } from "./sizes.ts";
import { successSchemas } from "./success-schemas.ts";
import { successStatuses } from "./success-statuses.ts";
import { systemUnits } from "./system-units.ts";
import { timestamps } from "./timestamps.ts";
import { withUnroutedType } from "./unrouted-type.ts";
import { updateRequests } from "./update-requests.ts";
import { wholeKeys } from "./whole-keys.ts";

/** The API style guide. A new rule is a file beside this one, fixtures under its name, and a line here. */
export const styleRules: readonly StyleRule[] = [
  baseUnits,
  bodyExamples,
  bodyOpenness,
  bounds,
  callers,
  decimalFields,
  decimals,
  defaults,
  deprecatedFields,
  deprecation,
  describedCodes,
  distinctOperations,
  enumValues,
  errorCodes,
  errorEnums,
  errorExamples,
  errorFields,
  eventTypes,
  exampleEchoes,
  exampleEnums,
  exampleKeys,
  exampleLogs,
  examplePairs,
  exampleResources,
  exampleStates,
  exampleStory,
  exampleValues,
  exampleVersions,
  extensions,
  headerExamples,
  idFields,
  idTimes,
  idempotencyKey,
  inlineSchemas,
  listEnvelope,
  listExamples,
  names,
  nulls,
  objectNames,
  openEnums,
  openapiVersion,
  operationId,
  operationSecurity,
  operationTags,
  pageSizes,
  paths,
  patterns,
  quotas,
  requestSchemas,
  requiredCodes,
  requiredParts,
  resourceShape,
  responseBodies,
  responseFields,
  responseHeaders,
  secrets,
  sentences,
  servers,
  sharedParameters,
  sizes,
  successSchemas,
  successStatuses,
  systemUnits,
  timestamps,
  updateRequests,
  wholeKeys,
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
