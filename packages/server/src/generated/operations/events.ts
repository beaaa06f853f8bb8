// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { EventId, KnownEventType, Timestamp } from "@augno/types";
import type { Operation } from "../../operation.ts";
import { parameters } from "../parameters.ts";

/** The operations of `events`, by their operationIds. */
export const eventsOperations = {
  "list-events": {
    id: "list-events",
    method: "GET",
    path: "/v1/core/events",
    resource: "event",
    eventType: "event.listed",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      parameters.limit,
      parameters.cursor,
      parameters.q,
      parameters["start-date"],
      parameters["end-date"],
      {
        name: "types[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 100 items, each one of unit.listed, unit.created, unit.retrieved, unit.updated, unit.deleted, unit.converted, request_log.listed, request_log.retrieved, event.listed, event.retrieved, api_key.listed, api_key.created, api_key.retrieved, api_key.revoked, api_key.rotated, account.retrieved, request.replayed, request.rejected",
      },
      {
        name: "resource_ids[]",
        in: "query",
        required: false,
        type: "array",
        items: "string",
        expected: "a list of 1 to 100 items, each an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
  "retrieve-event": {
    id: "retrieve-event",
    method: "GET",
    path: "/v1/core/events/{id}",
    resource: "event",
    eventType: "event.retrieved",
    keyTypes: ["secret"],
    roles: ["admin", "read_only"],
    errorCodes: [
      "parameter_invalid", "parameter_unknown", "api_version_invalid", "invalid_credentials",
      "api_key_expired", "api_key_revoked", "insufficient_permissions", "account_not_activated",
      "resource_not_found", "rate_limit_exceeded", "internal_error", "service_unavailable", "timeout",
    ],
    status: 200,
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        type: "string",
        expected: "an id such as evt_01m86e9w10yjnzm1yrta6x0zxd",
      },
      parameters["Augno-Version"],
      parameters["Augno-Simulate"],
      parameters["Augno-Simulate-Latency"],
    ],
    body: null,
    sensitive: { request: [], response: [] },
  },
} as const satisfies Record<string, Operation>;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface EventsQueries {
  "list-events": {
    limit: number;
    cursor?: string;
    q?: string;
    start_date?: Timestamp;
    end_date?: Timestamp;
    "types[]"?: KnownEventType[];
    "resource_ids[]"?: string[];
  };
  "retrieve-event": Record<string, never>;
}

/** Each operation's path parameters. */
export interface EventsPaths {
  "list-events": Record<string, never>;
  "retrieve-event": {
    id: EventId;
  };
}

/** Each operation's request body, defaults applied. */
export interface EventsBodies {
  "list-events": undefined;
  "retrieve-event": undefined;
}
