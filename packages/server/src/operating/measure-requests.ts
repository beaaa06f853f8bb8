import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";

/** Measures what every request is answered, and how long that takes, its commit included. */
export function measureRequests({ metrics }: Pick<Services, "metrics">): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    // By the machine's clock, whatever clock the API goes by.
    const startedAt = performance.now();
    await next();
    metrics.answered(c.get("exchange").operation?.id ?? null, c.res.status, (performance.now() - startedAt) / 1000);
  };
}
