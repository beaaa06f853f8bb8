/**
 * Keeps the statements that were used last, because to prepare one costs more than to run it. Filters make ever
 * new ones, so that their number has a limit.
 */
export class StatementCache<Statement> {
  readonly #prepare: (sql: string) => Statement;
  readonly #limit: number;
  /** From the one that was not used for longest to the one that was used last. */
  readonly #statements = new Map<string, Statement>();

  constructor(prepare: (sql: string) => Statement, limit: number) {
    this.#prepare = prepare;
    this.#limit = limit;
  }

  /** The statement of a text, prepared anew where it is not kept. */
  get(sql: string): Statement {
    const statement = this.#statements.get(sql) ?? this.#prepare(sql);
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > this.#limit) this.#dropOldest();
    return statement;
  }

  #dropOldest(): void {
    for (const sql of this.#statements.keys()) {
      this.#statements.delete(sql);
      return;
    }
  }
}
