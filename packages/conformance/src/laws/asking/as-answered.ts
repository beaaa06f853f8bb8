import type { Unit } from "@augno/types";
import type { SystemUnit } from "../../generated/system-units.ts";

/** A system unit as the API answers it. */
export function asAnswered({ id, ...unit }: SystemUnit): Unit {
  return { id, object: "unit", ...unit, is_internal: false };
}
