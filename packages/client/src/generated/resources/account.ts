// Compiled from spec/ by packages/codegen; do not edit. Run "pnpm generate" to write it anew.
import type { Account } from "@augno/types";
import type { Transport } from "../../transport.ts";

/** The organization that a key belongs to. */
export class AccountResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Retrieve the account.
   *
   * Answers the account that the key belongs to. There is one, so it has no id in its path.
   *
   * @throws AugnoError `insufficient_permissions`: The API key is of a kind or role that may not call the
   *   operation, or the unit is a system unit, which nobody may change.
   */
  retrieve(): Promise<Account> {
    return this.#transport.send("GET", "/v1/core/account");
  }
}
