// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Operation } from "../operation.ts";
import {
  type UnitsBodies,
  type UnitsPaths,
  type UnitsQueries,
  unitsOperations,
} from "./operations/units.ts";
import {
  type RequestLogsBodies,
  type RequestLogsPaths,
  type RequestLogsQueries,
  requestLogsOperations,
} from "./operations/request-logs.ts";
import {
  type EventsBodies,
  type EventsPaths,
  type EventsQueries,
  eventsOperations,
} from "./operations/events.ts";
import {
  type AccountBodies,
  type AccountPaths,
  type AccountQueries,
  accountOperations,
} from "./operations/account.ts";
import {
  type ApiKeysBodies,
  type ApiKeysPaths,
  type ApiKeysQueries,
  apiKeysOperations,
} from "./operations/api-keys.ts";

/** Every operation of the specification, by its operationId. */
export const operations = {
  ...unitsOperations,
  ...requestLogsOperations,
  ...eventsOperations,
  ...accountOperations,
  ...apiKeysOperations,
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** Each operation's query parameters once they are decoded, defaults applied. */
export interface OperationQueries extends UnitsQueries, RequestLogsQueries, EventsQueries, AccountQueries, ApiKeysQueries {}

/** Each operation's path parameters. */
export interface OperationPaths extends UnitsPaths, RequestLogsPaths, EventsPaths, AccountPaths, ApiKeysPaths {}

/** Each operation's request body, defaults applied: undefined where there is none, or none must be. */
export interface OperationBodies extends UnitsBodies, RequestLogsBodies, EventsBodies, AccountBodies, ApiKeysBodies {}
