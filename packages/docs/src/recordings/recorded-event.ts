import events from "./generated/events.json" with { type: "json" };
import type { EventRecordings } from "./recording.ts";

/**
 * An event of a type, as a request has left it.
 *
 * @throws Error where none was recorded yet.
 */
export function recordedEvent(type: string): unknown {
  const event = (events as EventRecordings)[type];
  if (event === undefined) throw new Error(`${type} must have a recorded event; it has none. Run "pnpm record".`);
  return event;
}
