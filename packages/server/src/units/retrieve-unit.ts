import type { Handler } from "../http/handler.ts";
import { findUnit } from "./find-unit.ts";
import { toUnit } from "./to-unit.ts";

/** Answers one unit that the account sees. */
export const retrieveUnit: Handler<"retrieve-unit"> = async ({ path, caller, store }) => ({
  body: toUnit(await findUnit(store, caller.accountId, path.id)),
});
