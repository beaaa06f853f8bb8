import type { Context } from "hono";
import type { Operation } from "../operation.ts";
import type { Check } from "./check.ts";
import type { AppEnv } from "./exchange.ts";

/** Notes which operation takes a request, makes the checks in their order, and has the operation answer. */
export function answerOperation(
  operation: Operation,
  checks: readonly Check[],
  run: (c: Context<AppEnv>) => Promise<Response>,
): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    c.get("exchange").operation = operation;
    for (const check of checks) {
      const checked = check(c);
      // Most have nothing to wait for, and each turn of the loop costs as much as a check.
      if (checked !== undefined) await checked;
    }
    return run(c);
  };
}
