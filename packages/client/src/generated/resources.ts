// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Transport } from "../request/transport.ts";
import { UnitsResource } from "./resources/units.ts";
import { RequestLogsResource } from "./resources/request-logs.ts";
import { EventsResource } from "./resources/events.ts";
import { AccountResource } from "./resources/account.ts";
import { ApiKeysResource } from "./resources/api-keys.ts";

export * from "./resources/units.ts";
export * from "./resources/request-logs.ts";
export * from "./resources/events.ts";
export * from "./resources/account.ts";
export * from "./resources/api-keys.ts";

/**
 * Every resource of the API, over one transport.
 *
 * Any call may be answered with an error of these codes, which no method names again: `parameter_invalid`,
 * `parameter_unknown`, `api_version_invalid`, `invalid_credentials`, `api_key_expired`, `api_key_revoked`,
 * `insufficient_permissions`, `account_not_activated`, `rate_limit_exceeded`, `internal_error`,
 * `service_unavailable`, `timeout`.
 *
 * So may any call that sends a body with these: `invalid_format`, `idempotency_in_progress`,
 * `payload_too_large`, `unsupported_media_type`, `idempotency_key_reused`.
 */
export abstract class Resources {
  declare readonly units: UnitsResource;
  declare readonly requestLogs: RequestLogsResource;
  declare readonly events: EventsResource;
  declare readonly account: AccountResource;
  declare readonly apiKeys: ApiKeysResource;

  constructor(transport: Transport) {
    this.units = new UnitsResource(transport);
    this.requestLogs = new RequestLogsResource(transport);
    this.events = new EventsResource(transport);
    this.account = new AccountResource(transport);
    this.apiKeys = new ApiKeysResource(transport);
  }
}
