import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import { rateLimitExceeded } from "../rate-limit/rate-limit.ts";
import { bearerSecret } from "./bearer-secret.ts";
import type { Caller } from "./caller.ts";
import { CHALLENGE } from "./challenge.ts";
import { isSameHash } from "./is-same-hash.ts";
import { parseKey } from "./key-format.ts";
import { refuseUnusable } from "./refuse-unusable.ts";

/**
 * Finds out who asks. Requests with an unknown key, or none, all get the same 401, and are counted by address; a
 * request with a known key is counted with that key and goes on, unless the key is revoked or has expired, or the requests
 * come so fast that what is wrong with each is not looked for any more.
 *
 * Nothing of a key is kept from one request to the next, so that a revoked key is refused at once.
 */
export function authenticate(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const exchange = c.get("exchange");
    const caller = await exchange.timeLimit.count(() => findCaller(services, c.req.header("Authorization")));
    if (caller === null) {
      exchange.rate = services.addressBuckets.take(exchange.clientIp);
      throw exchange.rate.isAllowed ? invalidCredentials() : rateLimitExceeded(exchange.rate);
    }
    exchange.caller = caller;
    exchange.rate = services.keyBuckets.take(caller.key.id);
    if (!services.floodBuckets.take(caller.key.id).isAllowed) throw rateLimitExceeded(exchange.rate);
    refuseUnusable(caller.key, exchange.occurredAt);
    await next();
  };
}

async function findCaller({ vault, storage }: Services, authorization: string | undefined): Promise<Caller | null> {
  const secret = bearerSecret(authorization);
  const kind = secret === null ? null : parseKey(secret);
  if (secret === null || kind === null) return null;

  const store = storage.environments[kind.environment];
  const hash = vault.hash(secret);
  const key = await store.read((reader) => reader.findApiKeyByHash(hash));
  if (key === null || !isSameHash(hash, key.secret_hash) || key.type !== kind.type) return null;
  return { key, accountId: key.account_id, environment: kind.environment, store };
}

function invalidCredentials(): ApiError {
  return new ApiError(
    "invalid_credentials",
    '"Authorization" must be "Bearer" and an API key of your account; got none that exists. Copy the key whole, ' +
      'and send it as "Authorization: Bearer <key>".',
    { headers: CHALLENGE },
  );
}
