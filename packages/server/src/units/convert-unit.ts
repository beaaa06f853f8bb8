import { convert, formatDecimal } from "@augno/units";
import { ApiError } from "../errors/api-error.ts";
import type { Handler } from "../http/handler.ts";
import { findUnit } from "./find-unit.ts";

/** Converts a value to another unit of the same dimension, exactly. */
export const convertUnit: Handler<"convert-unit"> = async ({ path, body, caller, store }) => {
  const from = await findUnit(store, caller.accountId, path.id);
  const to = await store.findUnit(caller.accountId, body.to_unit_id);
  if (to === null) throw wrongTarget(`the id of a unit that you can see; got "${body.to_unit_id}", which is none`);
  if (to.type !== from.type) {
    throw wrongTarget(`the id of a unit of ${from.type}, as ${from.id} is; got "${to.id}", which is one of ${to.type}`);
  }
  const { result, isExact } = convert(body.value, from, to, { scale: body.scale });
  return {
    body: {
      object: "unit_conversion",
      value: formatDecimal(body.value),
      from_unit_id: from.id,
      to_unit_id: to.id,
      result,
      is_exact: isExact,
    },
  };
};

/** @param flaw What the field must be and what came, to be read after `must be`. */
function wrongTarget(flaw: string): ApiError {
  const message = `"to_unit_id" must be ${flaw}. Send that of another unit.`;
  return ApiError.ofFaults([{ param: "to_unit_id", code: "validation_failed", message }]);
}
