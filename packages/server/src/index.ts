/**
 * The Augno API on your own machine. `augno-server` runs it on a port; `createServer` runs it in a test.
 *
 * @packageDocumentation
 */
export type { DemoKeys } from "./accounts/demo-account.ts";
export { fixedClock, offsetClock, type Clock } from "./clock.ts";
export { createServer, type AugnoServer } from "./create-server.ts";
export type { Fault } from "./faults/fault.ts";
export type { ResourceName } from "./generated/id-prefixes.ts";
export { createDeterministicIds } from "./ids/deterministic-ids.ts";
export type { IdGenerator } from "./ids/id-generator.ts";
export type { OperatorLogOptions } from "./operator-log.ts";
export type { ServerOptions } from "./server-options.ts";
export { StartError } from "./start-error.ts";
