import type { RequestOptions } from "../options/request-options.ts";
import { UNIT } from "./answer.ts";
import type { Call } from "./hostile-case.ts";

/** The body that cases create a unit with. */
const BODY = { name: "Stone", abbreviation: "st", type: "mass", ratio_numerator: "6350.29318" } as const;

/** A GET. */
export function retrieve(options?: RequestOptions): Call {
  return (augno) => augno.units.retrieve(UNIT.id, options);
}

/** A POST. */
export function create(options?: RequestOptions): Call {
  return (augno) => augno.units.create(BODY, options);
}

/** A PATCH. */
export function update(options?: RequestOptions): Call {
  return (augno) => augno.units.update(UNIT.id, { name: "Stone" }, options);
}

/** A DELETE. */
export function remove(options?: RequestOptions): Call {
  return (augno) => augno.units.delete(UNIT.id, options);
}

/** A POST whose body is larger than what sockets hold back. */
export function createLarge(): Call {
  return (augno) => augno.units.create({ ...BODY, name: "x".repeat(8_000_000) });
}

/** The call of the case's own signal. */
export function retrieveWithSignal(options?: RequestOptions): Call {
  return (augno, signal) => augno.units.retrieve(UNIT.id, { ...options, signal });
}

/** What the server must receive of each call, before the idempotency key. */
export const SENT = {
  retrieve: `GET /v1/core/units/${UNIT.id}`,
  create: "POST /v1/core/units",
  update: `PATCH /v1/core/units/${UNIT.id}`,
  remove: `DELETE /v1/core/units/${UNIT.id}`,
} as const;
