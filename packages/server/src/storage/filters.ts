/*
 * What of a list to read. A field that is absent leaves nothing out; a list of values without any leaves out all.
 * Where a text is searched for, nothing in it is a wildcard.
 */

/** Which of the units that an account sees to list. */
export interface UnitFilter {
  readonly type?: string | undefined;
  /** Text that must stand in the name or the abbreviation, folded by `foldText`. */
  readonly q?: string | undefined;
}

/** A state of a key: revoked where it has `revoked_at`, else expired where `expires_at` has come, else active. */
export type ApiKeyStatus = "active" | "expired" | "revoked";

/** Which API keys to list. */
export interface ApiKeyFilter {
  /** The states of which a key must have one at `now`. */
  readonly statuses?: readonly ApiKeyStatus[] | undefined;
  /** The moment, as records have it, by which keys expire. */
  readonly now: string;
  /** Text that must stand in the name, folded by `foldText`. */
  readonly q?: string | undefined;
}

/** When what is listed occurred. The moments are RFC 3339 in UTC, of any precision. */
export interface DateFilter {
  /** Only what occurred then or later. */
  readonly startDate?: string | undefined;
  /** Only what occurred before. */
  readonly endDate?: string | undefined;
}

/** Which request logs to list: those that match each field that is there, and one value of each list. */
export interface RequestLogFilter extends DateFilter {
  readonly methods?: readonly string[] | undefined;
  readonly statusCodes?: readonly number[] | undefined;
  readonly statusCodeClasses?: readonly `${1 | 2 | 3 | 4 | 5}xx`[] | undefined;
  readonly errorCodes?: readonly string[] | undefined;
  /** Values of `normalized_route`. */
  readonly routes?: readonly string[] | undefined;
  /** Ids of keys, each the actor of its requests. */
  readonly apiKeyIds?: readonly string[] | undefined;
  /** Text that must stand in the path, the error's message or the user agent, folded by `foldText`. */
  readonly q?: string | undefined;
}

/** Which events to list: those that match each field that is there, and one value of each list. */
export interface EventFilter extends DateFilter {
  readonly types?: readonly string[] | undefined;
  readonly resourceIds?: readonly string[] | undefined;
  /** Text that must stand in the type, the resource's id or the actor's name, folded by `foldText`. */
  readonly q?: string | undefined;
}

/** Before which moments, as records have them, what was created is no longer kept. */
export interface Retention {
  readonly logsBefore: string;
  readonly eventsBefore: string;
  readonly idempotencyBefore: string;
}
