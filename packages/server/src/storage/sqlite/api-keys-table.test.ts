import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useTemporaryFolder } from "../../testing/temporary-folder.ts";
import { sampleApiKey } from "../storage.samples.ts";
import { forgetApiKeySecret, insertApiKey } from "./api-keys-table.ts";
import { Connection } from "./connection.ts";
import { environmentMigrations } from "./environment-migrations.ts";
import { migrate } from "./migrate.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));

test("a forgotten secret leaves no trace in the file", () => {
  const path = join(folder, "test.sqlite");
  const connection = new Connection(path);
  migrate(connection, path, environmentMigrations);
  // Long, so that what replaces it cannot cover it.
  const key = sampleApiKey({ sealed_secret: "sealed piece, ".repeat(100) });
  insertApiKey(connection, key);
  forgetApiKeySecret(connection, key.account_id, key.id);
  connection.close();
  expect(readFileSync(path).includes("sealed piece")).toBe(false);
});
