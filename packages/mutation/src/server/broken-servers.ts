import type { BrokenServer } from "./broken-server.ts";
import { brokenAnswers } from "./broken/answers.ts";
import { brokenErrors } from "./broken/errors.ts";
import { brokenHeaders } from "./broken/headers.ts";
import { brokenIdempotency } from "./broken/idempotency.ts";
import { brokenKeys } from "./broken/keys.ts";
import { brokenLists } from "./broken/lists.ts";
import { brokenRecords } from "./broken/records.ts";
import { brokenRequests } from "./broken/requests.ts";
import { brokenUnits } from "./broken/units.ts";

/** Servers with one thing wrong each, which the kit must notice. */
export const brokenServers: readonly BrokenServer[] = [
  ...brokenAnswers,
  ...brokenHeaders,
  ...brokenErrors,
  ...brokenRequests,
  ...brokenLists,
  ...brokenUnits,
  ...brokenIdempotency,
  ...brokenRecords,
  ...brokenKeys,
];
