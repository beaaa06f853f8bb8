import { emitApi } from "./emit/api.ts";
import { emitBundle } from "./emit/bundle.ts";
import { emitClientExamples } from "./emit/client-examples.ts";
import { emitClientResources } from "./emit/client-resources.ts";
import { emitConformanceContract } from "./emit/conformance-contract.ts";
import { emitBodyValidators, emitHeaderValidators } from "./emit/conformance-validators.ts";
import { emitDocsReference } from "./emit/docs-reference.ts";
import type { Emitter } from "./emit/emitter.ts";
import { emitErrorCatalogue, emitErrorKinds } from "./emit/errors.ts";
import { emitEventTypes } from "./emit/event-types.ts";
import { emitIdPrefixes } from "./emit/id-prefixes.ts";
import { emitLaws } from "./emit/laws.ts";
import { emitMeaning } from "./emit/meaning.ts";
import { emitOperationEvents } from "./emit/operation-events.ts";
import { emitServerOperations } from "./emit/server-operations.ts";
import { emitAnswerValidators, emitRequestValidators } from "./emit/server-validators.ts";
import { emitQuotas } from "./emit/quotas.ts";
import { emitSystemUnits } from "./emit/system-units.ts";
import { emitTypes } from "./emit/types.ts";

/** Which emitters write into which `generated/` folder, from the root of the repository. */
export const targets: Record<string, readonly Emitter[]> = {
  "spec/generated": [emitBundle, emitMeaning],
  "packages/types/src/generated": [emitTypes],
  "packages/client/src/generated": [emitClientResources, emitClientExamples, emitErrorKinds, emitApi],
  "packages/server/src/generated": [
    emitServerOperations,
    emitRequestValidators,
    emitAnswerValidators,
    emitErrorCatalogue,
    emitEventTypes,
    emitIdPrefixes,
    emitQuotas,
    emitSystemUnits,
    emitApi,
  ],
  "packages/conformance/src/generated": [
    emitConformanceContract,
    emitBodyValidators,
    emitHeaderValidators,
    emitErrorKinds,
    emitOperationEvents,
    emitIdPrefixes,
    emitLaws,
    emitQuotas,
    emitSystemUnits,
    emitApi,
  ],
  "packages/docs/src/generated": [emitDocsReference],
};
