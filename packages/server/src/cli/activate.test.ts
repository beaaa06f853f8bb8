import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createServer, type AugnoServer } from "../create-server.ts";
import { openSqliteStorage } from "../storage/sqlite/open-sqlite-storage.ts";
import { spawnCli } from "../testing/spawn-cli.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "augno-activate-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

async function activate(): Promise<Ended> {
  const cli = spawnCli("activate", "--data", folder);
  return { code: await cli.ended(), output: cli.output(), errors: cli.errors() };
}

const listUnits = async (server: AugnoServer, key: string | null): Promise<number> => {
  const headers = { authorization: `Bearer ${key}` };
  return (await server.fetch(new Request("http://localhost/v1/core/units", { headers }))).status;
};

test("augno-server activate lets production keys in, and the second time changes nothing", async () => {
  const first = await createServer({ dataDir: folder });
  const key = first.keys.production_secret;
  expect(await listUnits(first, key)).toBe(403);
  await first.close();

  expect(await activate()).toEqual({
    code: 0,
    output: expect.stringMatching(
      new RegExp(
        `^Activated the demo account ac_[0-9a-z]{26} in ${folder}\\. Its production keys give access now\\.\\n$`,
      ),
    ),
    errors: "",
  });
  expect(await activate()).toEqual({
    code: 0,
    output: expect.stringMatching(
      new RegExp(
        `^The demo account ac_[0-9a-z]{26} in ${folder} was activated at \\d{4}-\\S+Z; nothing changed\\.\\n$`,
      ),
    ),
    errors: "",
  });

  const second = await createServer({ dataDir: folder });
  expect(await listUnits(second, key)).toBe(200);
  await second.close();
});

test("augno-server activate refuses a folder that a server has open", async () => {
  const server = await createServer({ dataDir: folder });
  expect(await activate()).toEqual({
    code: 1,
    output: "",
    errors:
      `${folder} must belong to one server at a time; another augno-server has it open. ` +
      "Stop that one, or start on another folder with --data.\n",
  });
  await server.close();
});

test("augno-server activate refuses a folder that holds no data, and leaves nothing in it", async () => {
  expect(await activate()).toEqual({
    code: 1,
    output: "",
    errors:
      `${folder} must be a folder that augno-server keeps its data in; there is no identity.sqlite in it. ` +
      "Name another with --data.\n",
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("augno-server activate refuses a folder without an account", async () => {
  await (await openSqliteStorage(folder)).close();
  expect(await activate()).toEqual({
    code: 1,
    output: "",
    errors:
      "The folder must hold an account to be activated; it holds none. Run augno-server on it once, which makes one.\n",
  });
});
