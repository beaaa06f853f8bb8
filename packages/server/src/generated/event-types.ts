// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** Every type that an event can have. */
export const eventTypes = [
  "unit.listed", "unit.created", "unit.retrieved", "unit.updated", "unit.deleted", "unit.converted",
  "request_log.listed", "request_log.retrieved", "event.listed", "event.retrieved", "api_key.listed",
  "api_key.created", "api_key.retrieved", "api_key.revoked", "api_key.rotated", "account.retrieved",
  "request.replayed", "request.rejected",
] as const;

export type EventType = (typeof eventTypes)[number];
