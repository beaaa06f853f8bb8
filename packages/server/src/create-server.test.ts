import { existsSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixedClock } from "./clock.ts";
import { createServer, createServerOn } from "./create-server.ts";
import { StartError } from "./start-error.ts";
import { useTemporaryFolder } from "./testing/temporary-folder.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));

const listUnits = (key: string | null): Request =>
  new Request("https://api.example/v1/core/units", { headers: { authorization: `Bearer ${key}` } });

test("answers requests, to whatever origin they go", async () => {
  const server = await createServer();
  expect((await server.fetch(listUnits(server.keys.sandbox_secret))).status).toBe(200);
  const refused = await server.fetch(new Request("https://api.example/", listUnits(server.keys.sandbox_secret)));
  expect(await refused.json()).toMatchObject({
    error: { request_log_url: expect.stringMatching(/^https:\/\/api\.example\/v1\/core\/request-logs\/rq_/) },
  });
  await server.close();
});

test("keeps servers without a folder apart", async () => {
  const [one, other] = await Promise.all([createServer(), createServer()]);
  expect((await other.fetch(listUnits(one.keys.sandbox_secret))).status).toBe(401);
  await Promise.all([one.close(), other.close()]);
});

test("removes a temporary folder and keeps a given one", async () => {
  const before = await readdir(tmpdir());
  const temporary = await createServer();
  const made = (await readdir(tmpdir())).filter((name) => name.startsWith("augno-server-") && !before.includes(name));
  await temporary.close();
  // Tests of other files make such folders at the same time; this one's is among them, and gone.
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter((name) => existsSync(join(tmpdir(), name))).length).toBeLessThan(made.length);

  await (await createServer({ dataDir: folder })).close();
  expect((await readdir(folder)).toSorted()).toEqual([
    "identity.sqlite",
    "lock",
    "pepper",
    "production.sqlite",
    "sandbox.sqlite",
  ]);
});

test("has the same keys when it opens a folder again, but for the production secret", async () => {
  const first = await createServer({ dataDir: folder });
  await first.close();
  const second = await createServer({ dataDir: folder });
  expect(second.keys).toEqual({ ...first.keys, production_secret: null });
  expect((await second.fetch(listUnits(first.keys.production_secret))).status).toBe(403);
  expect((await second.fetch(listUnits(first.keys.sandbox_secret))).status).toBe(200);
  await second.close();
});

test("answers 503 once it is closed", async () => {
  const server = await createServer({ log: { level: "silent" } });
  await server.close();
  const response = await server.fetch(listUnits(server.keys.sandbox_secret));
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
});

test("is closed once, however often it is asked to", async () => {
  const server = await createServer();
  await Promise.all([server.close(), server.close()]);
  await expect(server.close()).resolves.toBeUndefined();
});

test("refuses a folder whose pepper was exchanged", async () => {
  await (await createServer({ dataDir: folder })).close();
  writeFileSync(join(folder, "pepper"), "0".repeat(64));
  const refusal = new StartError(
    "The pepper in the data folder must be the one its keys were made with; it is another. " +
      "Restore it from a backup of the folder, or start on another folder with --data.",
  );
  await expect(createServer({ dataDir: folder })).rejects.toThrow(refusal);
});

test("refuses a folder whose pepper was lost", async () => {
  await (await createServer({ dataDir: folder })).close();
  rmSync(join(folder, "pepper"));
  await expect(createServer({ dataDir: folder })).rejects.toThrow(
    /pepper is missing, and the keys in .* cannot be checked/,
  );
});

test.each([0, -1, 1.5, 1_000_001, Number.NaN])("refuses a rate limit of %d", async (rateLimit) => {
  await expect(createServer({ rateLimit })).rejects.toThrow(
    new StartError(
      `"rateLimit" must be a whole number from 1 to 1000000; got ${rateLimit}. Give one, or leave it out for 100.`,
    ),
  );
});

test.each([0, Date.parse("2025-02-15T12:00:00Z"), Date.parse("9999-01-01T00:00:00Z"), Number.NaN])(
  "refuses a clock that gives %d",
  async (moment) => {
    await expect(createServer({ clock: fixedClock(moment) })).rejects.toThrow(
      new StartError(
        '"clock" must give milliseconds since 1970 that are a time from 2025-02-15T12:09:02.209Z to ' +
          `9998-12-31T23:59:59.999Z; got ${moment}. Give another, or leave it out for the machine's clocks.`,
      ),
    );
  },
);

test("lets go of the folder where another app cannot be put on it, and keeps its keys to be shown", async () => {
  const failing = createServerOn({ dataDir: folder }, () => {
    throw new Error("no app");
  });
  await expect(failing).rejects.toThrow(new Error("no app"));
  const server = await createServer({ dataDir: folder });
  expect(server.keys.production_secret).toMatch(/^aug_sk_prod_/);
  await server.close();
});
