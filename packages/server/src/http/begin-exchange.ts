import type { Context, MiddlewareHandler } from "hono";
import { IDEMPOTENCY_KEY } from "../parameters/decode-idempotency-key.ts";
import { clientIp } from "./client-ip.ts";
import type { AppEnv } from "./exchange.ts";
import { askedVersion } from "./negotiate-version.ts";
import type { Services } from "./services.ts";
import { TimeLimit } from "./time-limit.ts";

/** The client's address where a request does not come from a socket but from a call in the same process. */
const IN_PROCESS_ADDRESS = "127.0.0.1";

/** Notes what is known of a request when it comes. Every other middleware relies on it. */
export function beginExchange(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const startedAt = services.clock.monotonic();
    const address = clientAddress(c);
    c.set("exchange", {
      id: services.newId("request_log"),
      occurredAt: services.clock.now(),
      startedAt,
      method: c.req.method,
      url: new URL(c.req.url),
      clientIp: address,
      userAgent: c.req.header("User-Agent") ?? null,
      idempotencyKey: c.req.header(IDEMPOTENCY_KEY) ?? null,
      operation: null,
      caller: null,
      requestBody: null,
      resource: null,
      claim: null,
      rate: services.addressBuckets.peek(address),
      version: askedVersion(c),
      timeLimit: new TimeLimit(),
      answer: null,
      isRecorded: false,
    });
    await next();
  };
}

function clientAddress(c: Context<AppEnv>): string {
  // hono leaves the bindings undefined for a request that comes without any, whatever their type says.
  const bindings: Partial<AppEnv["Bindings"]> | undefined = c.env;
  const socket = bindings?.incoming?.socket;
  return (socket === undefined ? undefined : clientIp(socket)) ?? IN_PROCESS_ADDRESS;
}
