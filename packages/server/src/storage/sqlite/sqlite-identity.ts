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
    const row = this.#connection.get("SELECT * FROM accounts WHERE id = ?", id);
    return row && accounts.read(row);
  }

  async findFirstAccount(): Promise<AccountRecord | null> {
    const row = this.#connection.get("SELECT * FROM accounts ORDER BY id LIMIT 1");
    return row && accounts.read(row);
  }

  async insertAccount(account: AccountRecord): Promise<void> {
    accounts.insert(this.#connection, account);
  }
}
