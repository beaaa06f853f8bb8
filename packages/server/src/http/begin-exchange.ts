import type { Context, MiddlewareHandler } from "hono";
import { newestApiVersion } from "../generated/api.ts";
import type { AppEnv } from "./exchange.ts";
import type { Services } from "./services.ts";

/** The client's address where a request does not come from a socket but from a call in the same process. */
const IN_PROCESS_ADDRESS = "127.0.0.1";

/** IPv4 addresses as a socket of IPv6 shows them (RFC 4291, 2.5.5.2). */
const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i;

/** Notes what is known of a request when it comes. Every other middleware relies on it. */
export function beginExchange(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const startedAt = services.clock.monotonic();
    const clientIp = clientAddress(c);
    c.set("exchange", {
      id: services.newId("request_log"),
      occurredAt: services.clock.now(),
      startedAt,
      method: c.req.method,
      url: new URL(c.req.url),
      clientIp,
      userAgent: c.req.header("User-Agent") ?? null,
      operation: null,
      caller: null,
      rate: services.addressBuckets.peek(clientIp),
      version: newestApiVersion,
      answer: null,
    });
    await next();
  };
}

function clientAddress(c: Context<AppEnv>): string {
  // hono leaves the bindings undefined for a request that comes without any, whatever their type says.
  const bindings: Partial<AppEnv["Bindings"]> | undefined = c.env;
  return bindings?.incoming?.socket.remoteAddress?.replace(MAPPED_IPV4, "") ?? IN_PROCESS_ADDRESS;
}
