import type { AccountRecord } from "../records.ts";
import type { IdentityTransaction } from "../storage.ts";
import type { Connection } from "./connection.ts";
import { Table } from "./table.ts";

const accounts = new Table<AccountRecord>("accounts", {
  id: "plain",
  name: "plain",
  status: "plain",
  activated_at: "plain",
  created_at: "plain",
  updated_at: "plain",
});

/** Reads and writes the accounts through a connection to `identity.sqlite`. */
export class SqliteIdentity implements IdentityTransaction {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async findAccount(id: string): Promise<AccountRecord | null> {
    const row = this.#connection.get(`SELECT ${accounts.columns} FROM accounts WHERE id = ?`, id);
    return row && accounts.read(row);
  }

  async findFirstAccount(): Promise<AccountRecord | null> {
    const row = this.#connection.get(`SELECT ${accounts.columns} FROM accounts ORDER BY id LIMIT 1`);
    return row && accounts.read(row);
  }

  async insertAccount(account: AccountRecord): Promise<void> {
    accounts.insert(this.#connection, account);
  }

  async updateAccount(account: Pick<AccountRecord, "id" | "status" | "activated_at" | "updated_at">): Promise<boolean> {
    const changed = this.#connection.run(
      "UPDATE accounts SET status = ?, activated_at = ?, updated_at = ? WHERE id = ?",
      account.status,
      account.activated_at,
      account.updated_at,
      account.id,
    );
    return changed > 0;
  }
}
