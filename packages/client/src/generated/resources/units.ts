// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type {
  ConvertUnitRequest,
  CreateUnitRequest,
  KnownUnitType,
  Unit,
  UnitConversion,
  UnitId,
  UpdateUnitRequest,
} from "@augno/types";
import type { RequestOptions } from "../../options/request-options.ts";
import type { ApiPromise } from "../../promises/api-promise.ts";
import type { PagePromise } from "../../promises/page-promise.ts";
import type { Transport } from "../../request/transport.ts";

/** What {@link UnitsResource.list} takes. */
export interface ListUnitsParams {
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
   * Lists only units of this dimension.
   *
   * One of currency, quantity, time, mass, volume, length, temperature, area.
   */
  type?: KnownUnitType | undefined;
}

/**
 * Units of measurement. Every account shares the system units and may add its own. A unit says how a value in it
 * converts to the base unit of its dimension, exactly: `base = value × ratio_numerator / ratio_denominator +
 * offset_numerator / offset_denominator`.
 */
export class UnitsResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List units.
   *
   * Lists the units of measurement that the account sees: the system units, which every account shares, and the
   * account's own. They come in the order of their ids, which is oldest first, and Kilogram is always the first.
   * `q` searches `name` and `abbreviation`.
   *
   * Secret and publishable keys may call it, of either role.
   */
  list(params?: ListUnitsParams, options?: RequestOptions): PagePromise<Unit> {
    return this.#transport.list("/v1/core/units", { query: params }, options);
  }

  /**
   * Create a unit.
   *
   * Creates a unit of the account, in the environment of the key. It says how a value in it converts to the base
   * unit of its dimension: `base = value × ratio_numerator / ratio_denominator + offset_numerator /
   * offset_denominator`. The base units are g, h, m, m², L, K, each and the currency unit. A ratio that has no
   * end as a decimal is given by its numerator and denominator, such as 5 and 9.
   *
   * Name and abbreviation are each unique among all units that the account sees, the system's too
   * (`resource_exists`), in the environment of the key. Where both are taken, the error lists both. A ratio or a
   * denominator of zero is refused with `validation_failed`.
   *
   * Secret keys with the role `admin` may call it.
   *
   * @throws AugnoError `parameter_missing`: A field or parameter that the operation needs is not there.
   * @throws AugnoError `resource_exists`: The account already sees a resource with a value that must be
   *   unique.
   * @throws AugnoError `validation_failed`: The request is well-formed, but cannot be carried out, such as one
   *   with a denominator of zero.
   */
  create(body: CreateUnitRequest, options?: RequestOptions): ApiPromise<Unit> {
    return this.#transport.send("POST", "/v1/core/units", { body }, options);
  }

  /**
   * Retrieve a unit.
   *
   * Returns one unit: a system unit or one of the account's own, in the environment of the key.
   *
   * Secret and publishable keys may call it, of either role.
   *
   * @param id - The id of the unit.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   */
  retrieve(id: UnitId, options?: RequestOptions): ApiPromise<Unit> {
    return this.#transport.send("GET", "/v1/core/units/{id}", { path: { id: ["unit_", id] } }, options);
  }

  /**
   * Update a unit.
   *
   * Changes what is sent of a unit, and leaves the rest as it is. Its `type` cannot change, and a body without
   * fields changes nothing, not even `updated_at`. Values that were stored in the unit mean something else after
   * its ratio or offset has changed; the API does not convert them.
   *
   * A system unit cannot be changed (`insufficient_permissions`). Name and abbreviation stay unique among all
   * units that the account sees (`resource_exists`).
   *
   * Secret keys with the role `admin` may call it.
   *
   * @param id - The id of the unit.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   * @throws AugnoError `resource_exists`: The account already sees a resource with a value that must be
   *   unique.
   * @throws AugnoError `validation_failed`: The request is well-formed, but cannot be carried out, such as one
   *   with a denominator of zero.
   */
  update(id: UnitId, body: UpdateUnitRequest, options?: RequestOptions): ApiPromise<Unit> {
    return this.#transport.send("PATCH", "/v1/core/units/{id}", {
      path: { id: ["unit_", id] },
      body,
    }, options);
  }

  /**
   * Delete a unit.
   *
   * Deletes a unit of the account, for good. A system unit cannot be deleted (`insufficient_permissions`). A
   * unit that was deleted before is answered with `resource_not_found`, so that this may also mean that an
   * earlier attempt succeeded.
   *
   * Secret keys with the role `admin` may call it.
   *
   * @param id - The id of the unit.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   */
  delete(id: UnitId, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.send("DELETE", "/v1/core/units/{id}", {
      path: { id: ["unit_", id] },
      mayBeEmpty: true,
    }, options);
  }

  /**
   * Convert a value.
   *
   * Converts a value from the unit of the path to another of the same dimension, by exact rational arithmetic
   * through the dimension's base unit. The result has `scale` digits after the point. Where the value has more,
   * it is rounded half to even: to the nearest, and a tie to the even digit; `is_exact` is then false. A result
   * of zero has no sign.
   *
   * A unit of another dimension, or one that the account does not see, is refused with `validation_failed`.
   * Nothing is stored but the request's log and event and, with an `Idempotency-Key`, the answer for 24 hours.
   *
   * Secret and publishable keys may call it, of either role.
   *
   * @param id - The id of the unit.
   * @throws AugnoError `parameter_missing`: A field or parameter that the operation needs is not there.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   * @throws AugnoError `validation_failed`: The request is well-formed, but cannot be carried out, such as one
   *   with a denominator of zero.
   */
  convert(id: UnitId, body: ConvertUnitRequest, options?: RequestOptions): ApiPromise<UnitConversion> {
    return this.#transport.send("POST", "/v1/core/units/{id}/actions/convert", {
      path: { id: ["unit_", id] },
      body,
    }, options);
  }
}
