import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createServer } from "../create-server.ts";
import { useRunningClis, type EndedCli } from "../testing/running-clis.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
const clis = useRunningClis();

const reset = (): Promise<EndedCli> => clis.runToEnd("reset", "--data", folder);

test("augno-server reset deletes what the server keeps and nothing else, and the next start makes new keys", async () => {
  const first = await createServer({ dataDir: folder });
  await first.close();
  // What a process leaves that was killed, and what is of others.
  writeFileSync(join(folder, "sandbox.sqlite-wal"), "");
  writeFileSync(join(folder, "notes.txt"), "mine");
  mkdirSync(join(folder, "backups"));

  expect(await reset()).toEqual({
    code: 0,
    output:
      `Deleted the data in ${folder}: identity.sqlite, pepper, sandbox.sqlite, production.sqlite. ` +
      "The next start makes a new demo account with new keys.\n",
    errors: "",
  });
  expect(readdirSync(folder).toSorted()).toEqual(["backups", "lock", "notes.txt"]);

  const second = await createServer({ dataDir: folder });
  expect(second.keys.production_secret).not.toBeNull();
  expect(second.keys.sandbox_secret).not.toBe(first.keys.sandbox_secret);
  await second.close();
});

test("augno-server reset deletes data that no server can open any more", async () => {
  await (await createServer({ dataDir: folder })).close();
  rmSync(join(folder, "pepper"));
  writeFileSync(join(folder, "sandbox.sqlite"), "damaged");
  expect((await reset()).code).toBe(0);
  await (await createServer({ dataDir: folder })).close();
});

test("augno-server reset refuses a folder that a server has open, and deletes nothing", async () => {
  const server = await createServer({ dataDir: folder });
  const before = readdirSync(folder);
  expect(await reset()).toEqual({
    code: 1,
    output: "",
    errors:
      `${folder} must belong to one server at a time; another augno-server has it open. ` +
      "Stop that one, then reset again.\n",
  });
  expect(readdirSync(folder)).toEqual(before);
  await server.close();
});

test("augno-server reset refuses a folder that is none of the server's, and deletes nothing", async () => {
  writeFileSync(join(folder, "pepper"), "mine");
  expect(await reset()).toEqual({
    code: 1,
    output: "",
    errors:
      `${folder} must be a folder that augno-server keeps its data in; there is no identity.sqlite in it. ` +
      "Name another with --data.\n",
  });
  expect(readdirSync(folder)).toEqual(["pepper"]);
});
