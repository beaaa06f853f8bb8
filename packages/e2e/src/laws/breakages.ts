import type { LawName } from "@augno/conformance";
import type { Breakages } from "./breakage.ts";
import { brokenAnswers } from "./broken-answers.ts";
import { brokenIdempotency } from "./broken-idempotency.ts";
import { brokenKeys } from "./broken-keys.ts";
import { brokenLists } from "./broken-lists.ts";
import { brokenRates } from "./broken-rates.ts";
import { brokenRecords } from "./broken-records.ts";
import { brokenUnits } from "./broken-units.ts";

/** The smallest breakage of each law; a law without one is a type error. */
export const breakages: Breakages<LawName> = {
  ...brokenLists,
  ...brokenUnits,
  ...brokenIdempotency,
  ...brokenAnswers,
  ...brokenRecords,
  ...brokenKeys,
  ...brokenRates,
};
