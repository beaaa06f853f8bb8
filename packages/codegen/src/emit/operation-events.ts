import { header } from "../print/header.ts";
import { literal } from "../print/literal.ts";
import type { Emitter } from "./emitter.ts";

/** Which event each operation leaves, and what resource it is about. */
export const emitOperationEvents: Emitter = ({ operations }) => ({
  "operation-events.ts":
    header("js") +
    "/** By operationId: the type of the event that success leaves, and the `object` that the path names; null for none. */\n" +
    `export const operationEvents = ${literal(Object.fromEntries(operations.map(({ id, eventType, resource }) => [id, { eventType, resource }])))} as const;\n\n` +
    "/** The operationId of an operation. */\n" +
    "export type OperationId = keyof typeof operationEvents;\n",
});
