import { StartError } from "../../start-error.ts";
import type { Connection } from "./connection.ts";

/**
 * Brings a database to the newest schema. Its version, which is the number of migrations it has had, is kept in
 * SQLite's `user_version`; each migration is committed with its number.
 *
 * @param migrations SQL scripts, oldest first. One that was released is never changed.
 * @throws StartError when a newer server has written the file.
 */
export function migrate(connection: Connection, path: string, migrations: readonly string[]): void {
  const version = Number(connection.get("PRAGMA user_version")?.[0] ?? 0);
  if (version > migrations.length) {
    throw new StartError(
      `${path} must have a schema of version ${migrations.length} or below; it has ${version}, of a newer augno-server. ` +
        "Start that one, or start on another folder with --data.",
    );
  }
  for (const [index, script] of migrations.entries()) {
    if (index < version) continue;
    connection.exec(`BEGIN IMMEDIATE; ${script}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}
