import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createServer } from "../../create-server.ts";
import { StartError } from "../../start-error.ts";
import { openSqliteStorage } from "./open-sqlite-storage.ts";

const FILES = ["identity.sqlite", "lock", "pepper", "production.sqlite", "sandbox.sqlite"];

// Windows has no modes of this kind.
describe.runIf(process.platform !== "win32")("in a folder that was there before", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "augno-private-"));
    chmodSync(folder, 0o755);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const modes = (): (readonly [file: string, mode: number])[] =>
    readdirSync(folder).map((file) => [file, statSync(join(folder, file)).mode & 0o777]);

  const runOnce = async (): Promise<void> => (await createServer({ dataDir: folder })).close();

  test("every file is its owner's only, also while the server runs", async () => {
    const server = await createServer({ dataDir: folder });
    expect(modes().map(([file]) => file)).toEqual(expect.arrayContaining([...FILES, "sandbox.sqlite-wal"]));
    expect(modes().filter(([, mode]) => mode !== 0o600)).toEqual([]);
    await server.close();
  });

  test("files that others may read are taken back", async () => {
    await runOnce();
    for (const file of FILES) chmodSync(join(folder, file), 0o644);
    await runOnce();
    expect(modes()).toEqual(FILES.map((file) => [file, 0o600]));
  });

  test("others may look on, and everybody's writing is refused", async () => {
    chmodSync(folder, 0o1777);
    await expect(openSqliteStorage(folder)).rejects.toThrow(
      new StartError(
        `${folder} must be a folder in which not everybody can write; everybody can. Mend that with chmod o-w, or name a ` +
          "folder in it with --data, which is then made for you alone.",
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
    await (await openSqliteStorage(join(folder, "deeper"))).close();
  });
});
