// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Account } from "@augno/types";
import type { RequestOptions } from "../../options/request-options.ts";
import type { ApiPromise } from "../../promises/api-promise.ts";
import type { Transport } from "../../request/transport.ts";

/** The organization that a key belongs to. */
export class AccountResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Retrieve the account.
   *
   * Returns the account that the key belongs to. There is one, so it has no id in its path.
   *
   * Secret keys may call it, of either role.
   */
  retrieve(options?: RequestOptions): ApiPromise<Account> {
    return this.#transport.send("GET", "/v1/core/account", {}, options);
  }
}
