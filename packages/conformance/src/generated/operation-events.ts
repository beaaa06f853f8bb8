// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** By operationId: the type of the event that success leaves, and the `object` that the path names; null for none. */
export const operationEvents = {
  "list-units": { eventType: "unit.listed", resource: "unit" },
  "create-unit": { eventType: "unit.created", resource: "unit" },
  "retrieve-unit": { eventType: "unit.retrieved", resource: "unit" },
  "update-unit": { eventType: "unit.updated", resource: "unit" },
  "delete-unit": { eventType: "unit.deleted", resource: "unit" },
  "convert-unit": { eventType: "unit.converted", resource: "unit" },
  "list-request-logs": { eventType: "request_log.listed", resource: "request_log" },
  "retrieve-request-log": { eventType: "request_log.retrieved", resource: "request_log" },
  "list-events": { eventType: "event.listed", resource: "event" },
  "retrieve-event": { eventType: "event.retrieved", resource: "event" },
  "retrieve-account": { eventType: "account.retrieved", resource: "account" },
  "list-api-keys": { eventType: "api_key.listed", resource: "api_key" },
  "create-api-key": { eventType: "api_key.created", resource: "api_key" },
  "retrieve-api-key": { eventType: "api_key.retrieved", resource: "api_key" },
  "revoke-api-key": { eventType: "api_key.revoked", resource: "api_key" },
  "rotate-api-key": { eventType: "api_key.rotated", resource: "api_key" },
} as const;

/** The operationId of an operation. */
export type OperationId = keyof typeof operationEvents;
