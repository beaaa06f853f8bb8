import type { Clock } from "../clock.ts";
import { timestamp } from "../moments/timestamp.ts";
import { StartError } from "../start-error.ts";
import type { AccountRecord } from "../storage/records.ts";
import type { Storage } from "../storage/storage.ts";

/** What came of an activation. */
export interface Activation {
  readonly account: AccountRecord;
  /** Whether the account was not activated before; one that was stays as it is. */
  readonly isNew: boolean;
}

/**
 * Activates the demo account, so that its production keys give access.
 *
 * @throws StartError where there is no account.
 */
export async function activateDemoAccount({ identity }: Storage, clock: Clock): Promise<Activation> {
  return identity.transact(async (transaction) => {
    const account = await transaction.findFirstAccount();
    if (account === null) {
      throw new StartError(
        "The folder must hold an account to be activated; it holds none. Run augno-server on it once, which makes one.",
      );
    }
    if (account.status === "active") return { account, isNew: false };

    const now = timestamp(clock.now());
    const active: AccountRecord = { ...account, status: "active", activated_at: now, updated_at: now };
    await transaction.updateAccount(active);
    return { account: active, isNew: true };
  });
}
