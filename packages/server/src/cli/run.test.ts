import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorResponse, UnitList } from "@augno/types";
import { describe, expect, test } from "vitest";
import { Connection } from "../storage/sqlite/connection.ts";
import { databaseFiles } from "../storage/sqlite/database-files.ts";
import { useRunningClis, type StartedCli } from "../testing/running-clis.ts";
import type { SpawnedCli } from "../testing/spawn-cli.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
const clis = useRunningClis();

const run = (data: string, ...args: readonly string[]): SpawnedCli =>
  clis.run("--port", "0", "--data", join(folder, data), ...args);

const start = (data: string, ...args: readonly string[]): Promise<StartedCli> =>
  clis.start("--data", join(folder, data), ...args);

const FIXED = ["--clock", "2026-05-10T00:00:00Z", "--ids", "deterministic"];

const COIL = { name: "Coil", abbreviation: "coil", type: "length", ratio_numerator: "500" };

describe("--clock and --ids deterministic", () => {
  test("let whole answers be asserted, and come again in the next run", async () => {
    for (const data of ["one", "other"]) {
      const server = await start(data, ...FIXED);
      const created = await server.send("/v1/core/units", { method: "POST", body: JSON.stringify(COIL) });
      expect(created.headers.get("request-id")).toBe("rq_01kr7jy1000000000000000001");
      expect(await created.json()).toMatchObject({
        id: "unit_01kr7jy1000000000000000001",
        created_at: "2026-05-10T00:00:00.000Z",
      });
      const log = await server.send("/v1/core/request-logs/rq_01kr7jy1000000000000000001");
      expect(await log.json()).toMatchObject({ latency_us: 0, occurred_at: "2026-05-10T00:00:00.000Z" });
      await server.stop();
    }
  });

  test("the rate limit fills up again, though the clock stands still", async () => {
    const { send } = await start("data", ...FIXED, "--rate-limit", "2");
    const statuses = new Set<number>();
    while (!statuses.has(429)) statuses.add((await send("/v1/core/account")).status);
    await expect.poll(async () => (await send("/v1/core/account")).status, { timeout: 5000 }).toBe(200);
  });

  test("an offset clock goes on from there", async () => {
    const { send } = await start("data", "--clock", "+2d");
    const response = await send("/v1/core/units", { method: "POST", body: JSON.stringify(COIL) });
    const { created_at: createdAt } = (await response.json()) as { created_at: string };
    expect(Math.abs(Date.parse(createdAt) - Date.now() - 2 * 86_400_000)).toBeLessThan(60_000);
  });

  test("are refused where ids would come twice, or not come again", async () => {
    await (await start("data")).stop();
    const twice = run("data", ...FIXED);
    expect(await twice.ended()).toBe(1);
    expect(twice.errors()).toBe(
      `"--ids deterministic" must begin with an empty folder, since it makes the same ids in every run; ${folder}/data ` +
        'holds data. Empty it by "augno-server reset", or choose another folder with --data.\n',
    );
    const different = run("new", "--ids", "deterministic", "--clock", "+1h");
    expect(await different.ended()).toBe(1);
    expect(different.errors()).toBe(
      '"--ids deterministic" must go with a clock that stands still, since ids begin with their time; this one goes ' +
        "on. Add --clock and a moment, such as --clock 2026-05-10T00:00:00Z.\n",
    );
  });
});

describe("--seed", () => {
  test("takes no ids but those of its units", async () => {
    const file = join(folder, "units.json");
    writeFileSync(file, JSON.stringify([COIL]));
    const { send } = await start("data", "--seed", file, ...FIXED);
    expect((await send("/v1/core/account")).headers.get("request-id")).toBe("rq_01kr7jy1000000000000000001");
  });

  test("creates units at the first start, and nothing at the next", async () => {
    const file = join(folder, "units.json");
    writeFileSync(file, JSON.stringify([COIL]));
    await (await start("data", "--seed", file)).stop();
    const { send } = await start("data", "--seed", file);
    const { data } = (await (await send("/v1/core/units?q=coil")).json()) as UnitList;
    expect(data.map(({ name }) => name)).toEqual(["Coil"]);
  });

  test("that cannot be is refused before anything is made", async () => {
    const file = join(folder, "units.json");
    writeFileSync(file, JSON.stringify([{ ...COIL, type: "weight" }]));
    const cli = run("data", "--seed", file);
    expect(await cli.ended()).toBe(1);
    expect(cli.errors()).toMatch(
      /^The units in \S+units\.json must be such as create-unit takes;[^\n]+\n {2}\[0\]\.type: [^\n]+\n$/,
    );
    expect(() => rmSync(join(folder, "data"), { recursive: true })).toThrow(/ENOENT/);
  });
});

describe("--validate-answers", () => {
  test("answers 500 where an answer breaks the specification, which goes out as it is otherwise", async () => {
    const first = await start("data");
    const created = await first.send("/v1/core/units", { method: "POST", body: JSON.stringify(COIL) });
    const { id } = (await created.json()) as { id: string };
    await first.stop();
    const connection = new Connection(join(folder, "data", databaseFiles.sandbox));
    connection.run("UPDATE units SET name = '' WHERE id = ?", id);
    connection.close();

    const statuses: number[] = [];
    for (const args of [[], ["--validate-answers"]]) {
      const server = await start("data", ...args);
      statuses.push((await server.send(`/v1/core/units/${id}`)).status);
      await server.stop();
    }
    expect(statuses).toEqual([200, 500]);
  });
});

describe("--rate-limit, --allow-host and --quiet", () => {
  test("limit each key to so many requests a second", async () => {
    const { send } = await start("data", "--rate-limit", "7");
    expect((await send("/v1/core/account")).headers.get("ratelimit-limit")).toBe("7");
  });

  test("let requests call the server by further names", async () => {
    const { send } = await start("data", "--allow-host", "api.test", "--allow-host", "127.0.0.1");
    expect((await send("/v1/core/account")).status).toBe(200);
  });

  test("keep a request without a known key out of the operator's log", async () => {
    const quiet = await start("quiet", "--quiet");
    const loud = await start("loud");
    for (const { send } of [quiet, loud]) await send("/", { headers: { authorization: "Bearer none" } });
    await Promise.all([quiet.stop(), loud.stop()]);
    expect(quiet.cli.errors()).toBe("");
    expect(loud.cli.errors()).toMatch(/answered a request without a known key/);
  });
});

describe("a server whose output nobody reads any more", () => {
  test("goes on without the operator's log", async () => {
    const { cli, announcement, send } = await start("data");
    cli.process.stderr?.destroy();
    for (let count = 0; count < 3; count++) expect((await fetch(`${announcement.url}/v1/core/units`)).status).toBe(401);
    expect((await send("/v1/core/account")).status).toBe(200);
    cli.process.kill("SIGTERM");
    expect(await cli.ended()).toBe(0);
  });

  test("does not begin where it cannot print its keys, and keeps those that it prints but once", async () => {
    const unread = run("data", "--json");
    unread.process.stdout?.destroy();
    expect(await unread.ended()).toBe(1);
    expect(unread.errors()).toBe(
      "Standard output must be read, since keys are printed there and some but once; got write EPIPE. " +
        "Read it, or send it to a file.\n",
    );
    const { announcement } = await start("data");
    expect(announcement.keys["production_secret"]).toMatch(/^aug_sk_prod_/);
  });
});

describe("ten times the load that it can bear", () => {
  test("brings only 429 and 503, and its memory stays bounded", async () => {
    const limits = ["--max-concurrent", "4", "--max-waiting", "8", "--rate-limit", "20", "--quiet"];
    const { cli, send } = await start("data", ...limits);
    const metric = async (name: string): Promise<number> => {
      const text = await (await send("/metrics")).text();
      return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
    };
    const body = JSON.stringify({ ...COIL, name: "x".repeat(200_000) });
    const statuses = new Map<number, number>();
    await Promise.all(
      Array.from({ length: 120 }, async (_, client) => {
        for (let count = 0; count < 20; count++) {
          const response = await send("/v1/core/units", client % 2 === 0 ? {} : { method: "POST", body });
          if (response.status >= 429) {
            expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
            const { error } = (await response.json()) as ErrorResponse;
            expect(error.is_transient).toBe(true);
          } else {
            await response.text();
          }
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        }
      }),
    );
    // 200 for a list, 400 for a name that is too long; all else is what a client may send again.
    expect(new Set(statuses.keys())).toEqual(new Set([200, 400, 429, 503]));
    expect(await metric("process_resident_memory_bytes")).toBeLessThan(250 * 1024 * 1024);
    expect([await metric("augno_requests_in_work"), await metric("augno_requests_waiting")]).toEqual([0, 0]);
    expect(cli.errors()).not.toMatch(/internal_error/);
  });
});

test.each([
  [
    ["--port", "65536"],
    '"--port" must be a whole number from 0 to 65535; got "65536". Give one, or leave it out for 8081.',
  ],
  [
    ["--port", "http"],
    '"--port" must be a whole number from 0 to 65535; got "http". Give one, or leave it out for 8081.',
  ],
  [
    ["--rate-limit", "0"],
    '"--rate-limit" must be a whole number from 1 to 1000000; got "0". Give one, or leave it out for 100.',
  ],
  [
    ["--max-concurrent", "-1"],
    '"--max-concurrent" must be a whole number from 1 to 10000; got "-1". Give one, or leave it out for 64.',
  ],
  [
    ["--max-waiting", "1.5"],
    '"--max-waiting" must be a whole number from 0 to 100000; got "1.5". Give one, or leave it out for 256.',
  ],
  [
    ["--ids", "some"],
    '"--ids" must be one of random, deterministic; got "some". Give one, or leave it out for random.',
  ],
  [
    ["--clock", "noon"],
    '"--clock" must be a moment in UTC such as 2026-05-10T00:00:00Z, at which it stands still, or an offset such as ' +
      `+2h, -30m or +1d; got "noon". Give one, or leave it out for the machine's clock.`,
  ],
  [
    ["--host", "0.0.0.0"],
    '"--host 0.0.0.0" lets other machines in, so "--allow-host" must say by which name they call this one; there is ' +
      "none. Add --allow-host and the name, such as --allow-host api.test.",
  ],
  [
    ["--allow-host", "http://api.test"],
    '"--allow-host" must be a host name, or one with a port, such as api.test or api.test:8081; got "http://api.test". ' +
      "Give it without http:// and without a path.",
  ],
])("refuses %j", async (args, message) => {
  const cli = run("data", ...args);
  expect(await cli.ended()).toBe(1);
  expect(cli.errors()).toBe(`${message}\n`);
});
