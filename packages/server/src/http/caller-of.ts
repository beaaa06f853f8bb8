import type { Context } from "hono";
import type { Caller } from "../keys/caller.ts";
import type { AppEnv } from "./exchange.ts";

/**
 * Who makes the request, for what comes after authentication.
 *
 * @throws Error where it is called before; that is a mistake in the order of the middlewares.
 */
export function callerOf(c: Context<AppEnv>): Caller {
  const { caller } = c.get("exchange");
  if (caller === null) throw new Error("The caller is known only after authentication.");
  return caller;
}
