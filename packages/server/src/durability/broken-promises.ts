import { environments } from "./environments.ts";
import { faultsOfAnswers } from "./faults-of-answers.ts";
import { faultsOfKeys } from "./faults-of-keys.ts";
import { faultsOfRecords } from "./faults-of-records.ts";
import { faultsOfUnits } from "./faults-of-units.ts";
import type { ReceivedAnswer } from "./recording-client.ts";
import type { StoredState } from "./stored-state.ts";

/**
 * Compares what clients hold with what the folder holds, and says, a sentence each, which promise is broken:
 * - an answer has its log and its event, one of each, in its own environment only;
 * - a log has its event, an event its log, and they tell the same;
 * - what was written and the events that tell of it are both there, or neither is.
 *
 * @returns nothing where all are kept.
 */
export function brokenPromises(answers: readonly ReceivedAnswer[], stored: StoredState): string[] {
  return [
    ...faultsOfAnswers(answers, stored),
    ...environments.flatMap((environment) => [
      ...faultsOfRecords(environment, stored[environment]),
      ...faultsOfUnits(environment, stored[environment]),
      ...faultsOfKeys(environment, stored[environment]),
    ]),
  ];
}
