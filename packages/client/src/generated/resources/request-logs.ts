// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type {
  ApiKeyId,
  KnownErrorCode,
  KnownHttpMethod,
  RequestId,
  RequestLog,
  StatusCodeClass,
  Timestamp,
} from "@augno/types";
import type { RequestOptions } from "../../options/request-options.ts";
import type { ApiPromise } from "../../promises/api-promise.ts";
import type { PagePromise } from "../../promises/page-promise.ts";
import type { Transport } from "../../request/transport.ts";

/** What {@link RequestLogsResource.list} takes. */
export interface ListRequestLogsParams {
  /**
   * How many items a page has at most.
   *
   * A whole number from 1 to 1000; 100 where it is left out.
   */
  limit?: number | undefined;
  /**
   * Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so filters
   * must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the
   * list's resource serves, for the page after it, or with `~` before it, for the page before it; the items of a
   * page are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
   *
   * Text of 1 to 64 characters.
   */
  cursor?: string | undefined;
  /**
   * Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched,
   * in capital or small letters alike. The operation's description names these fields.
   *
   * Text of 1 to 255 characters.
   */
  q?: string | undefined;
  /**
   * Lists only what has an `occurred_at` of this moment or later. It is a moment; a day alone is refused.
   *
   * A moment in UTC such as 2026-05-10T00:00:00Z.
   */
  start_date?: Timestamp | undefined;
  /**
   * Lists only what has an `occurred_at` before this moment. Where it is not after `start_date`, nothing is
   * listed.
   *
   * A moment in UTC such as 2026-05-10T00:00:00Z.
   */
  end_date?: Timestamp | undefined;
  /**
   * Lists only requests with one of these methods.
   *
   * A list of 1 to 7 items, each one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS.
   */
  methods?: readonly KnownHttpMethod[] | undefined;
  /**
   * Lists only requests that were answered with one of these statuses.
   *
   * A list of 1 to 100 items, each a whole number from 100 to 599.
   */
  status_codes?: readonly number[] | undefined;
  /**
   * Lists only requests of which the answer was in one of these classes.
   *
   * A list of 1 to 3 items, each one of 2xx, 4xx, 5xx.
   */
  status_code_classes?: readonly StatusCodeClass[] | undefined;
  /**
   * Lists only requests that were answered with one of these errors.
   *
   * A list of 1 to 100 items, each one of parameter_missing, parameter_invalid, parameter_unknown,
   * invalid_format, api_version_invalid, invalid_credentials, api_key_expired, api_key_revoked,
   * insufficient_permissions, account_not_activated, limit_exceeded, resource_not_found, method_not_allowed,
   * resource_exists, resource_conflict, idempotency_in_progress, payload_too_large, unsupported_media_type,
   * validation_failed, idempotency_key_reused, rate_limit_exceeded, internal_error, service_unavailable,
   * timeout.
   */
  error_codes?: readonly KnownErrorCode[] | undefined;
  /**
   * Lists only requests to one of these operations' paths, written as in `normalized_route`. A text that is no
   * operation's path matches nothing.
   *
   * A list of 1 to 100 items, each text of 1 to 255 characters.
   */
  routes?: readonly string[] | undefined;
  /**
   * Lists only requests that were sent with one of these API keys.
   *
   * A list of 1 to 100 items, each an id such as apke_01m6dmbe00hvfr46bqgz9x0f5x.
   */
  api_key_ids?: readonly ApiKeyId[] | undefined;
}

/**
 * What each request asked and was answered, kept for 30 days. The sandbox's are apart from production's, and
 * everything that has the form of a key is masked in them.
 */
export class RequestLogsResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List request logs.
   *
   * Lists the logs of the requests that the account's keys made in the environment of the key, newest first, for
   * 30 days. The request that asks is not among them. Bodies are null here: retrieve a log to see them. Filters
   * of several values list what matches any of them, and filters together what matches all. `q` searches `path`,
   * `error_message` and `user_agent`.
   *
   * Secret keys may call it, of either role.
   */
  list(params?: ListRequestLogsParams, options?: RequestOptions): PagePromise<RequestLog> {
    return this.#transport.list("/v1/core/request-logs", { query: params }, options);
  }

  /**
   * Retrieve a request log.
   *
   * Returns the log of one request with the bodies that were kept of it: up to 256 KiB of each, as text, with
   * everything that has the form of a key masked. Its id is the `Request-Id` that the request was answered with.
   *
   * Secret keys may call it, of either role.
   *
   * @param id - The id of the request log, which the answer carried as `Request-Id`.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   */
  retrieve(id: RequestId, options?: RequestOptions): ApiPromise<RequestLog> {
    return this.#transport.send("GET", "/v1/core/request-logs/{id}", { path: { id: ["rq_", id] } }, options);
  }
}
