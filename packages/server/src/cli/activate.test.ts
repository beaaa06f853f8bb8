import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createServer, type AugnoServer } from "../create-server.ts";
import { openSqliteStorage } from "../storage/sqlite/open-sqlite-storage.ts";
import { useRunningClis, type EndedCli } from "../testing/running-clis.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
const clis = useRunningClis();

const activate = (): Promise<EndedCli> => clis.runToEnd("activate", "--data", folder);

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
      "Stop that one, then activate again.\n",
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
