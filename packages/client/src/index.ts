/**
 * The client of the Augno API.
 *
 * @example
 * ```ts
 * import { Augno } from "@augno/client";
 *
 * const augno = new Augno({ apiKey: process.env.AUGNO_API_KEY! });
 * for await (const unit of augno.units.list({ type: "mass" })) console.log(unit.name);
 * ```
 *
 * @packageDocumentation
 */
export { Augno } from "./augno.ts";
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors/api-error.ts";
export { AugnoError } from "./errors/augno-error.ts";
export { AbortError, ConnectionError, ResponseError, TimeoutError } from "./errors/call-errors.ts";
export { ArgumentError, OptionsError } from "./errors/usage-errors.ts";
export type * from "./generated/resources.ts";
export type { Hooks, PlannedRetry, ReceivedResponse, SentRequest } from "./observe/hooks.ts";
export type { Logger, LogLevel } from "./observe/logger.ts";
export type { AugnoOptions } from "./options/augno-options.ts";
export type { HeaderFields } from "./options/header-fields.ts";
export type { RequestOptions, UntypedRequest } from "./options/request-options.ts";
export type { Answered } from "./promises/answered.ts";
export { ApiPromise, type Result } from "./promises/api-promise.ts";
export { Page, type ListObject } from "./promises/page.ts";
export { PagePromise } from "./promises/page-promise.ts";
export type { Attempt } from "./retry/attempt.ts";
export type * from "@augno/types";
