import type { Handlers } from "./http/handler.ts";
import { listUnits } from "./units/list-units.ts";

/** What each operation of the specification means. One that is missing here is a type error. */
export const handlers: Handlers = {
  "list-units": listUnits,
};
