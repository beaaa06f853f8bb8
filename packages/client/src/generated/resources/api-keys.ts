// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type {
  ApiKey,
  ApiKeyId,
  CreateApiKeyRequest,
  CreatedApiKey,
  KnownApiKeyStatus,
  RotateApiKeyRequest,
} from "@augno/types";
import type { RequestOptions } from "../../options/request-options.ts";
import type { ApiPromise } from "../../promises/api-promise.ts";
import type { PagePromise } from "../../promises/page-promise.ts";
import type { Transport } from "../../request/transport.ts";

/** What {@link ApiKeysResource.list} takes. */
export interface ListApiKeysParams {
  /**
   * How many items a page has at most.
   *
   * A whole number from 1 to 1000; 100 where it is left out.
   */
  limit?: number | undefined;
  /**
   * Where the page begins: the `next_cursor` or `prev_cursor` of another page. It is a position only, so filters
   * must be sent again with it, and it stays good when the item it was taken from is deleted. Any id of the
   * list's resource serves, for the page after it, or with `~` before it, for the page before it; the items of a
   * page are in the list's own order either way. What is no such id is refused with `parameter_invalid`.
   *
   * Text of 1 to 64 characters.
   */
  cursor?: string | undefined;
  /**
   * Text to search for. An item is listed where the text stands anywhere in one of the fields that are searched,
   * in capital or small letters alike. The operation's description names these fields.
   *
   * Text of 1 to 255 characters.
   */
  q?: string | undefined;
  /**
   * Lists only API keys in one of these states.
   *
   * A list of 1 to 3 items, each one of active, expired, revoked.
   */
  statuses?: readonly KnownApiKeyStatus[] | undefined;
}

/**
 * The keys that programs call the API with. They are read and changed in the environment of the key that asks,
 * which must be a secret key with the role `admin`. A key itself is answered only when it is made.
 */
export class ApiKeysResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List API keys.
   *
   * Lists the API keys of the account in the environment of the key, oldest first, with those that have expired
   * or were revoked, and with the documentation's. The keys themselves are never listed. `q` searches `name`.
   *
   * Secret keys with the role `admin` may call it.
   */
  list(params?: ListApiKeysParams, options?: RequestOptions): PagePromise<ApiKey> {
    return this.#transport.list("/v1/auth/api-keys", { query: params }, options);
  }

  /**
   * Create an API key.
   *
   * Creates an API key in the environment of the key that asks. The answer holds the key itself as `secret`,
   * this once: the API never returns it again. Sent again with its `Idempotency-Key` and by the same key, the
   * request is answered with the same secret for 24 hours; sent with it by another key of the account, it is
   * refused with `idempotency_key_reused`.
   *
   * An account has at most 100 active keys in an environment (`limit_exceeded`). A publishable key is
   * `read_only`; only a publishable key has `allowed_origins`, each as a browser sends it; and `expires_at` is a
   * moment to come. A request that breaks one of these rules is refused with `validation_failed`.
   *
   * Secret keys with the role `admin` may call it.
   *
   * @throws AugnoError `parameter_missing`: A field or parameter that the operation needs is not there.
   * @throws AugnoError `limit_exceeded`: The account has 100 active keys in the environment already, which is
   *   as many as it may have.
   * @throws AugnoError `validation_failed`: The request is well-formed, but cannot be carried out, such as one
   *   with a denominator of zero.
   */
  create(body: CreateApiKeyRequest, options?: RequestOptions): ApiPromise<CreatedApiKey> {
    return this.#transport.send("POST", "/v1/auth/api-keys", { body }, options);
  }

  /**
   * Retrieve an API key.
   *
   * Returns one API key of the account, in the environment of the key that asks. The key itself is not part of
   * the answer.
   *
   * Secret keys with the role `admin` may call it.
   *
   * @param id - The id of the API key; not the key itself.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   */
  retrieve(id: ApiKeyId, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#transport.send("GET", "/v1/auth/api-keys/{id}", { path: { id: ["apke_", id] } }, options);
  }

  /**
   * Revoke an API key.
   *
   * Switches an API key off for good. A request that is sent after the answer has come is refused with
   * `api_key_revoked`. Revoking a key that is revoked already is fine, and answers it as it is. A key may revoke
   * itself.
   *
   * Secret keys with the role `admin` may call it.
   *
   * @param id - The id of the API key; not the key itself.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   */
  revoke(id: ApiKeyId, options?: RequestOptions): ApiPromise<ApiKey> {
    return this.#transport.send("DELETE", "/v1/auth/api-keys/{id}", { path: { id: ["apke_", id] } }, options);
  }

  /**
   * Rotate an API key.
   *
   * Replaces an API key by a new one with the same name, type, role, origins and expiry, and answers the new
   * key, with the key itself as `secret`, this once. The replaced key goes on giving access for the grace period
   * and is then expired: its `expires_at` becomes the end of that period, unless it is earlier already. Without
   * a grace period it is revoked at once. The body may be left out.
   *
   * Rotate the key that you call with only with a grace period: without one, a lost answer is lost for good.
   * Sent again with its `Idempotency-Key` and by the same key, the request is answered with the same secret for
   * 24 hours; sent with it by another key of the account, it is refused with `idempotency_key_reused`.
   *
   * A key that is revoked or expired cannot be rotated (`resource_conflict`). In its grace period the replaced
   * key may be rotated again, but what replaces it then ends with that period, too. It still counts as active:
   * with 100 active keys, only a rotation without a grace period is possible (`limit_exceeded`).
   *
   * Secret keys with the role `admin` may call it.
   *
   * @param id - The id of the API key; not the key itself.
   * @throws AugnoError `limit_exceeded`: The account has 100 active keys in the environment already, which is
   *   as many as it may have.
   * @throws AugnoError `resource_not_found`: There is no such path or resource, or none that the key's account
   *   sees.
   * @throws AugnoError `resource_conflict`: The resource is in a state in which the operation cannot be done,
   *   such as a revoked key that is to be rotated.
   */
  rotate(id: ApiKeyId, body?: RotateApiKeyRequest, options?: RequestOptions): ApiPromise<CreatedApiKey> {
    return this.#transport.send("POST", "/v1/auth/api-keys/{id}/actions/rotate", {
      path: { id: ["apke_", id] },
      body,
    }, options);
  }
}
