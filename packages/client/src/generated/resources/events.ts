// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Event, EventId, KnownEventType, Timestamp } from "@augno/types";
import type { RequestOptions } from "../../options/request-options.ts";
import type { ApiPromise } from "../../promises/api-promise.ts";
import type { PagePromise } from "../../promises/page-promise.ts";
import type { Transport } from "../../request/transport.ts";

/** What {@link EventsResource.list} takes. */
export interface ListEventsParams {
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
   * Lists only events of one of these types.
   *
   * A list of 1 to 100 items, each one of unit.listed, unit.created, unit.retrieved, unit.updated, unit.deleted,
   * unit.converted, request_log.listed, request_log.retrieved, event.listed, event.retrieved, api_key.listed,
   * api_key.created, api_key.retrieved, api_key.revoked, api_key.rotated, account.retrieved, request.replayed,
   * request.rejected.
   */
  types?: readonly KnownEventType[] | undefined;
  /**
   * Lists only events that are about one of these resources.
   *
   * A list of 1 to 100 items, each an id such as unit_01jm4r6700f8nwq3v5hx2d9ktp.
   */
  resource_ids?: readonly string[] | undefined;
}

/**
 * What happened in the account: one event for every request, and for what people do in the dashboard. An event
 * names who acted, what it is about and what changed.
 */
export class EventsResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List events.
   *
   * Lists what happened in the account, in the environment of the key, newest first. The event of the request
   * that asks is not among them. Filters of several values list what matches any of them, and filters together
   * what matches all. `q` searches `type`, the id of `resource` and the name of `actor`.
   *
   * Secret keys may call it, of either role.
   */
  list(params?: ListEventsParams, options?: RequestOptions): PagePromise<Event> {
    return this.#transport.list("/v1/core/events", { query: params }, options);
  }

  /**
   * Retrieve an event.
   *
   * Returns one event of the account, in the environment of the key.
   *
   * Secret keys may call it, of either role.
   *
   * @param id - The id of the event.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   */
  retrieve(id: EventId, options?: RequestOptions): ApiPromise<Event> {
    return this.#transport.send("GET", "/v1/core/events/{id}", { path: { id: ["evt_", id] } }, options);
  }
}
