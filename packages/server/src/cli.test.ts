import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Connection } from "./storage/sqlite/connection.ts";
import { spawnCli, type SpawnedCli } from "./testing/spawn-cli.ts";

interface Announcement {
  readonly url: string;
  readonly dashboard_url: null;
  readonly docs_url: string | null;
  readonly keys: Readonly<Record<string, string | null>>;
}

let folder: string;
let running: SpawnedCli[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "augno-cli-"));
  running = [];
});

afterEach(async () => {
  for (const cli of running) {
    cli.process.kill("SIGKILL");
    await cli.ended();
  }
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): SpawnedCli {
  const cli = spawnCli(...args);
  running.push(cli);
  return cli;
}

async function start(...args: string[]): Promise<{ cli: SpawnedCli; announcement: Announcement }> {
  const cli = run("--port", "0", "--data", join(folder, "data"), "--json", ...args);
  await cli.untilOutput(/\n/);
  return { cli, announcement: JSON.parse(cli.output()) };
}

const listUnits = ({ url, keys }: Announcement): Promise<Response> =>
  fetch(`${url}/v1/core/units?limit=1`, { headers: { authorization: `Bearer ${keys["sandbox_secret"]}` } });

function count(table: "request_logs" | "events"): unknown {
  const connection = new Connection(join(folder, "data", "sandbox.sqlite"));
  const row = connection.get(`SELECT count(*) AS count FROM ${table}`);
  connection.close();
  return row?.["count"];
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
    expect(connection.get("SELECT client_ip, host FROM request_logs")).toEqual({
      client_ip: "127.0.0.1",
      host: new URL(announcement.url).host,
    });
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
    [["--docs", "/nowhere"], "there is no /nowhere/index.html. Build the docs first, or leave --docs out."],
  ])("refuses %j", async (args, message) => {
    const cli = run("--data", join(folder, "data"), ...args);
    expect(await cli.ended()).toBe(1);
    expect(cli.errors()).toContain(message);
  });
});
