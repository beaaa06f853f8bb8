// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
/** Every type that an event can have. */
export const eventTypes = ["unit.listed", "request.rejected"] as const;

export type EventType = (typeof eventTypes)[number];
