import type { MiddlewareHandler } from "hono";
import { ApiError } from "../errors/api-error.ts";
import type { AppEnv } from "../http/exchange.ts";
import type { Services } from "../http/services.ts";
import { rateLimitExceeded } from "../rate-limit/rate-limit.ts";
import type { ApiKeyRecord } from "../storage/records.ts";
import { bearerSecret } from "./bearer-secret.ts";
import type { Caller } from "./caller.ts";
import { parseKey } from "./key-format.ts";

/**
 * Finds out who asks. Requests with an unknown key, or none, all get the same 401, and are counted by address; a
 * request with a known key is counted with that key and goes on, unless the key is revoked or has expired.
 *
 * Nothing of a key is kept from one request to the next, so that a revoked key is refused at once.
 */
export function authenticate(services: Services): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const exchange = c.get("exchange");
    const caller = await findCaller(services, c.req.header("Authorization"));
    if (caller === null) {
      exchange.rate = services.addressBuckets.take(exchange.clientIp);
      throw exchange.rate.isAllowed ? invalidCredentials() : rateLimitExceeded(exchange.rate);
    }
    exchange.caller = caller;
    exchange.rate = services.keyBuckets.take(caller.key.id);
    refuseUnusable(caller.key, exchange.occurredAt);
    await next();
  };
}

async function findCaller({ vault, storage }: Services, authorization: string | undefined): Promise<Caller | null> {
  const secret = bearerSecret(authorization);
  const kind = secret === null ? null : parseKey(secret);
  if (secret === null || kind === null) return null;

  const store = storage.environments[kind.environment];
  const key = await store.read((reader) => reader.findApiKeyByHash(vault.hash(secret)));
  if (key === null || !vault.matches(secret, key.secret_hash) || key.type !== kind.type) return null;
  return { key, accountId: key.account_id, environment: kind.environment, store };
}

/** @throws ApiError when the key no longer gives access. */
function refuseUnusable(key: ApiKeyRecord, now: number): void {
  // At once, whatever the clock says: it may have been set back since.
  if (key.revoked_at !== null) {
    throw new ApiError(
      "api_key_revoked",
      `The API key ${key.redacted_value} was revoked at ${key.revoked_at}. Use another key, or create one.`,
      CHALLENGE,
    );
  }
  if (key.expires_at !== null && Date.parse(key.expires_at) <= now) {
    throw new ApiError(
      "api_key_expired",
      `The API key ${key.redacted_value} expired at ${key.expires_at}. Use another key, or create one.`,
      CHALLENGE,
    );
  }
}

/** What every 401 must say (RFC 9110, 11.6.1; RFC 6750, 3). */
export const CHALLENGE = { headers: { "WWW-Authenticate": 'Bearer realm="augno"' } };

function invalidCredentials(): ApiError {
  return new ApiError(
    "invalid_credentials",
    '"Authorization" must be "Bearer" and an API key of your account; got none that exists. Copy the key whole, ' +
      'and send it as "Authorization: Bearer <key>".',
    CHALLENGE,
  );
}
