// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { KnownUnitType, UnitList } from "@augno/types";
import type { Transport } from "../../transport.ts";

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
   * must be sent again with it, and it stays good when the item it was taken from is deleted.
   *
   * Text of 1 to 64 characters.
   */
  cursor?: string | undefined;
  /**
   * Text to search for. An item is listed where the text stands anywhere in a field that is searched, in capital
   * or small letters alike. Of units, `name` and `abbreviation` are searched.
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
   *
   * @throws AugnoError `parameter_invalid`: A parameter or field has a value of the wrong type, form or size.
   * @throws AugnoError `parameter_unknown`: The request has a parameter or field that the operation does not take.
   * @throws AugnoError `api_version_invalid`: The `Augno-Version` header names a version that the API does not have.
   * @throws AugnoError `invalid_credentials`: The request has no API key, or one that does not exist.
   * @throws AugnoError `api_key_expired`: The API key was valid until its expiry, which has passed.
   * @throws AugnoError `api_key_revoked`: The API key was revoked and no longer gives access.
   * @throws AugnoError `account_not_activated`: The key is a production key, and its account is not activated yet.
   * @throws AugnoError `rate_limit_exceeded`: Requests came faster than the rate limit allows.
   * @throws AugnoError `internal_error`: The API failed in a way it did not expect.
   * @throws AugnoError `service_unavailable`: The API cannot take the request now. Nothing of it was carried out.
   * @throws AugnoError `timeout`: The request took longer than the API allows.
   */
  list(params: ListUnitsParams = {}): Promise<UnitList> {
    return this.#transport.send("GET", "/v1/core/units", { query: { ...params } });
  }
}
