import { retrieveAccount } from "./account/retrieve-account.ts";
import { createApiKey } from "./api-keys/create-api-key.ts";
import { listApiKeys } from "./api-keys/list-api-keys.ts";
import { retrieveApiKey } from "./api-keys/retrieve-api-key.ts";
import { revokeApiKey } from "./api-keys/revoke-api-key.ts";
import { rotateApiKey } from "./api-keys/rotate-api-key.ts";
import { listEvents } from "./events/list-events.ts";
import { retrieveEvent } from "./events/retrieve-event.ts";
import type { Handlers } from "./http/handler.ts";
import { listRequestLogs } from "./request-logs/list-request-logs.ts";
import { retrieveRequestLog } from "./request-logs/retrieve-request-log.ts";
import { convertUnit } from "./units/convert-unit.ts";
import { createUnit } from "./units/create-unit.ts";
import { deleteUnit } from "./units/delete-unit.ts";
import { listUnits } from "./units/list-units.ts";
import { retrieveUnit } from "./units/retrieve-unit.ts";
import { updateUnit } from "./units/update-unit.ts";

/** What each operation of the specification means. One that is missing here is a type error. */
export const handlers: Handlers = {
  "list-units": listUnits,
  "create-unit": createUnit,
  "retrieve-unit": retrieveUnit,
  "update-unit": updateUnit,
  "delete-unit": deleteUnit,
  "convert-unit": convertUnit,
  "retrieve-account": retrieveAccount,
  "list-api-keys": listApiKeys,
  "create-api-key": createApiKey,
  "retrieve-api-key": retrieveApiKey,
  "revoke-api-key": revokeApiKey,
  "rotate-api-key": rotateApiKey,
  "list-request-logs": listRequestLogs,
  "retrieve-request-log": retrieveRequestLog,
  "list-events": listEvents,
  "retrieve-event": retrieveEvent,
};
