import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import type { AppEnv } from "../http/exchange.ts";
import { callerOf } from "../http/caller-of.ts";
import type { Operation } from "../operation.ts";

/** Refuses a key of a kind that may not call the operation. */
export function requireKeyType(operation: Operation): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const { key } = callerOf(c);
    if (!operation.keyTypes.includes(key.type)) {
      const allowed = operation.keyTypes.join(" or ");
      throw new ApiError(
        "insufficient_permissions",
        `${operation.id} must be called with a ${allowed} key; got the ${key.type} key ${key.redacted_value}. ` +
          `Use a ${allowed} key.`,
      );
    }
    await next();
  };
}
