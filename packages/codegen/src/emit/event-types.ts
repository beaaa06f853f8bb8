import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** The types that events have. */
export const emitEventTypes: Emitter = ({ eventTypes }) => ({
  "event-types.ts":
    header("js") +
    "/** Every type that an event can have. */\n" +
    `export const eventTypes = ${literal(Object.keys(eventTypes))} as const;\n\n` +
    "export type EventType = (typeof eventTypes)[number];\n",
});
