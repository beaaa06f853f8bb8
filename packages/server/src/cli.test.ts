import { existsSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { newestApiVersion } from "./generated/api.ts";
import { Connection } from "./storage/sqlite/connection.ts";
import { useRunningClis, type Announcement, type StartedCli } from "./testing/running-clis.ts";
import { useTemporaryFolder } from "./testing/temporary-folder.ts";

let folder: string;
useTemporaryFolder((made) => (folder = made));
const clis = useRunningClis();

const { run } = clis;

const start = (): Promise<StartedCli> => clis.start("--data", join(folder, "data"));

const listUnits = ({ url, keys }: Announcement): Promise<Response> =>
  fetch(`${url}/v1/core/units?limit=1`, { headers: { authorization: `Bearer ${keys["sandbox_secret"]}` } });

function count(table: "request_logs" | "events"): unknown {
  const connection = new Connection(join(folder, "data", "sandbox.sqlite"));
  const row = connection.get(`SELECT count(*) AS count FROM ${table}`);
  connection.close();
  return row?.[0];
}

describe("augno-server --json", () => {
  test("prints one line, and the same keys again but for the production secret", async () => {
    const first = await start();
    expect(first.announcement).toEqual({
      url: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      dashboard_url: null,
      docs_url: null,
      keys: {
        sandbox_secret: expect.stringMatching(/^aug_sk_test_\w{30}$/),
        sandbox_publishable: expect.stringMatching(/^aug_pk_test_\w{30}$/),
        production_secret: expect.stringMatching(/^aug_sk_prod_\w{30}$/),
        production_publishable: expect.stringMatching(/^aug_pk_prod_\w{30}$/),
      },
    });
    expect((await listUnits(first.announcement)).status).toBe(200);
    first.cli.process.kill("SIGTERM");
    expect(await first.cli.ended()).toBe(0);
    expect(first.cli.output()).toMatch(/^[^\n]+\n$/);

    const second = await start();
    expect(second.announcement.keys).toEqual({ ...first.announcement.keys, production_secret: null });
    expect((await listUnits(second.announcement)).status).toBe(200);
  });

  test("shows the production secret at the first start that comes so far, and then no more", async () => {
    const seed = join(folder, "units.json");
    const coil = { name: "Coil", abbreviation: "coil", type: "length", ratio_numerator: "500" };
    writeFileSync(seed, JSON.stringify([coil, coil]));
    const failed = run("--port", "0", "--data", join(folder, "data"), "--json", "--seed", seed);
    expect(await failed.ended()).toBe(1);
    expect([failed.output(), existsSync(join(folder, "data", "production.sqlite"))]).toEqual(["", true]);

    const secrets: unknown[] = [];
    for (let starts = 0; starts < 2; starts++) {
      const { cli, announcement } = await start();
      secrets.push(announcement.keys["production_secret"]);
      cli.process.kill("SIGTERM");
      expect(await cli.ended()).toBe(0);
    }
    expect(secrets).toEqual([expect.stringMatching(/^aug_sk_prod_\w{30}$/), null]);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("ends with 0 on %s, though a connection is open", async (signal) => {
    const { cli, announcement } = await start();
    const socket = connect(Number(new URL(announcement.url).port), "127.0.0.1");
    await once(socket, "connect");
    // The server may close the idle connection first, which is as good.
    socket.on("error", () => {});
    cli.process.kill(signal);
    socket.end();
    expect(await cli.ended()).toBe(0);
  });

  test("has stored the log and the event of every answer that came, when it is killed", async () => {
    const { cli, announcement } = await start();
    for (let sent = 0; sent < 20; sent++) expect((await listUnits(announcement)).status).toBe(200);
    cli.process.kill("SIGKILL");
    expect(await cli.ended()).toBeNull();
    expect([count("request_logs"), count("events")]).toEqual([20, 20]);
  });

  test("records where a request came from", async () => {
    const { cli, announcement } = await start();
    await listUnits(announcement);
    cli.process.kill("SIGTERM");
    await cli.ended();
    const connection = new Connection(join(folder, "data", "sandbox.sqlite"));
    expect(connection.get("SELECT client_ip, host FROM request_logs")).toEqual([
      "127.0.0.1",
      new URL(announcement.url).host,
    ]);
    connection.close();
  });

  test("answers a request whose target is none with an error of the catalogue", async () => {
    const { cli, announcement } = await start();
    const { host, port } = new URL(announcement.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.end(`OPTIONS * HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let text = "";
    for await (const chunk of socket.setEncoding("utf8")) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toMatch(/\r\nRequest-Id: rq_[0-9a-z]{26}\r\n/i);
    expect(text).toContain("The request's target and its Host header must make a URL; they do not.");
    expect(cli.errors()).toContain("answered parameter_invalid before the request was read");
  });
});

describe("augno-server", () => {
  test("prints for people where it runs, the keys and a first request", async () => {
    const cli = run("--port", "0", "--data", join(folder, "data"));
    await cli.untilOutput(/Ctrl-C stops it\.\n/);
    expect(cli.output()).toMatch(
      new RegExp(
        [
          "^The Augno API runs at  (http://localhost:\\d+)",
          `Its data is in         ${folder}/data`,
          "",
          "Keys of the demo account",
          "  Sandbox secret          (aug_sk_test_\\w{30})",
          "  Sandbox publishable     aug_pk_test_\\w{30}",
          "  Production secret       aug_sk_prod_\\w{30}  \\(shown this once; usable once the account is activated\\)",
          "  Production publishable  aug_pk_prod_\\w{30}",
          "  A web page needs a publishable key whose allowed_origins name it; create one.",
          "",
          "A first request",
          '  curl "\\1/v1/core/units\\?limit=1" -H "Authorization: Bearer \\2"',
          "",
          "Ctrl-C stops it.\n$",
        ].join("\n"),
      ),
    );
  });

  test("says what to do where the port is taken", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await once(blocker, "listening");
    // A server that listens on a port has an address of this form.
    const { port } = blocker.address() as AddressInfo;
    const cli = run("--port", String(port), "--data", join(folder, "data"));
    expect(await cli.ended()).toBe(1);
    expect(cli.errors()).toBe(
      `Port ${port} of 127.0.0.1 must be free; another program listens on it. ` +
        "Stop that one, or choose another with --port; --port 0 takes any that is free.\n",
    );
    expect(existsSync(join(folder, "data"))).toBe(false);
    blocker.close();
  });

  test("says what to do where another one has the folder", async () => {
    await start();
    const cli = run("--port", "0", "--data", join(folder, "data"));
    expect(await cli.ended()).toBe(1);
    expect(cli.errors()).toBe(
      `${folder}/data must belong to one server at a time; another augno-server has it open. ` +
        "Stop that one, or start on another folder with --data.\n",
    );
  });

  test.each([
    [["--colour"], "unknown option '--colour'"],
    [["strat"], '"strat" is no command; use run, activate or reset.\n'],
    [["--quiet", "strat"], '"strat" is no command; use run, activate or reset.\n'],
    [
      ["--json", "activate"],
      '"activate" must come before all options. Write "augno-server activate" first, and then the options that it takes.\n',
    ],
    [["--docs", "/nowhere"], "there is no /nowhere/index.html. Build the docs first, or leave --docs out."],
  ])("refuses %j", async (args, message) => {
    const cli = run("--data", join(folder, "data"), ...args);
    expect(await cli.ended()).toBe(1);
    expect(cli.errors()).toContain(message);
  });
});

test("augno-server --version prints that of the package, and that of the API", async () => {
  const cli = run("--version");
  expect(await cli.ended()).toBe(0);
  expect(cli.output()).toBe(`augno-server ${manifest.version}, of the API ${newestApiVersion}\n`);
});
