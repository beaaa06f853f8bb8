import type { Environment } from "../../keys/key-format.ts";

/** A database of a data folder, by what is in it. */
export type Database = "identity" | Environment;

/** The names of a data folder's databases. The first is what a folder that a server has used is told by. */
export const databaseFiles: Readonly<Record<Database, string>> = {
  identity: "identity.sqlite",
  sandbox: "sandbox.sqlite",
  production: "production.sqlite",
};
