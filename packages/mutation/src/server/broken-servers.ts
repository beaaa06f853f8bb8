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

/** Servers with one thing wrong each, which the kit must notice, by what it is about. */
export const brokenServerGroups: Readonly<Record<string, readonly BrokenServer[]>> = {
  "successful answers": brokenAnswers,
  headers: brokenHeaders,
  errors: brokenErrors,
  "what is accepted": brokenRequests,
  lists: brokenLists,
  "units and conversion": brokenUnits,
  "idempotency keys": brokenIdempotency,
  "logs and events": brokenRecords,
  keys: brokenKeys,
};

/** All of them. */
export const brokenServers: readonly BrokenServer[] = Object.values(brokenServerGroups).flat();
