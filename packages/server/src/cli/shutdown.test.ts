import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Connection } from "../storage/sqlite/connection.ts";
import { connectRaw } from "../testing/raw-connection.ts";
import { useRunningClis } from "../testing/running-clis.ts";
import type { SpawnedCli } from "../testing/spawn-cli.ts";
import { useTemporaryFolder } from "../testing/temporary-folder.ts";

const CLIENTS = 40;

/** What a client was told. */
interface Answer {
  readonly id: string;
  readonly status: number;
  readonly isLast: boolean;
}

let folder: string;
useTemporaryFolder((made) => (folder = made));
const clis = useRunningClis();

let cli: SpawnedCli;
let url: URL;
let key: string;

beforeEach(async () => {
  const started = await clis.start("--data", folder, "--rate-limit", "1000000");
  cli = started.cli;
  url = new URL(started.announcement.url);
  url.hostname = "127.0.0.1";
  key = String(started.announcement.keys["sandbox_secret"]);
});

function send(agent: Agent, method: string, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const sent = request(new URL("/v1/core/units?limit=5".slice(0, body ? 14 : undefined), url), {
      agent,
      method,
      headers,
    });
    sent.on("error", reject);
    sent.on("response", (response: IncomingMessage) => {
      response.resume().on("error", reject);
      response.on("end", () =>
        resolve({
          id: String(response.headers["request-id"]),
          status: response.statusCode ?? 0,
          isLast: response.headers.connection === "close",
        }),
      );
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Sends one request after another on one connection, until an answer says that the connection ends with it. */
async function load(client: number, answers: Answer[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let count = 0; ; count++) {
    const name = `unit ${client} ${count}`;
    const unit = { name, abbreviation: name, type: "mass", ratio_numerator: "2" };
    const answer = await (count % 3 === 0 ? send(agent, "POST", unit) : send(agent, "GET"));
    answers.push(answer);
    if (answer.isLast) return agent.destroy();
  }
}

function column(sql: string): unknown[] {
  const connection = new Connection(join(folder, "sandbox.sqlite"));
  const values = connection.all(sql).map(([value]) => value);
  connection.close();
  return values;
}

describe("SIGTERM under load", () => {
  test("resets no connection, and loses no row of what was answered", async () => {
    const answers: Answer[] = [];
    const clients = Array.from({ length: CLIENTS }, (_, client) => load(client, answers));
    while (answers.length < 10 * CLIENTS) await new Promise((resolve) => setTimeout(resolve, 10));
    cli.process.kill("SIGTERM");
    // Rejects where a connection was reset, or closed without an answer.
    await Promise.all(clients);
    expect(await cli.ended()).toBe(0);

    const ids = answers.map(({ id }) => id).toSorted();
    expect(column("SELECT id AS value FROM request_logs ORDER BY id")).toEqual(ids);
    expect(column("SELECT request_id AS value FROM events ORDER BY request_id")).toEqual(ids);
    const created = answers.filter(({ status }) => status === 201).length;
    expect(column("SELECT count(*) AS value FROM units WHERE account_id LIKE 'ac_%'")).toEqual([created]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]));
  });

  test("resets no connection that waits to be taken in; those that come later are refused", async () => {
    const failures = new Set<string>();
    const clients = Array.from({ length: CLIENTS }, async () => {
      try {
        // A connection for each request, so that some wait at any moment.
        for (;;) await send(new Agent({ keepAlive: false }), "GET");
      } catch (error) {
        failures.add(`${(error as NodeJS.ErrnoException).syscall} ${(error as NodeJS.ErrnoException).code}`);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    cli.process.kill("SIGTERM");
    await Promise.all(clients);
    expect(failures).toEqual(new Set(["connect ECONNREFUSED"]));
    expect(await cli.ended()).toBe(0);
  });

  test("a second signal ends the process at once", async () => {
    const connection = await connectRaw(Number(url.port));
    connection.send(`GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await connection.until(/alive/);
    cli.process.kill("SIGTERM");
    await expect.poll(async () => (await statusOf("/readyz")).toString(), { timeout: 5000 }).toBe("refused");
    cli.process.kill("SIGINT");
    const [code, signal] = await once(cli.process, "exit");
    expect([code, signal]).toEqual([null, "SIGINT"]);
  });
});

describe("after SIGTERM", () => {
  test("an open connection is told that it is not ready, and that the connection ends", async () => {
    const connection = await connectRaw(Number(url.port));
    connection.send(`GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(await connection.until(/ready"}/)).toMatch(/^HTTP\/1\.1 200 [^]*\r\nConnection: keep-alive\r\n/);
    cli.process.kill("SIGTERM");
    await expect.poll(async () => (await statusOf("/readyz")).toString(), { timeout: 5000 }).toBe("refused");
    connection.send(`GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect((await connection.received()).split("HTTP/1.1 ")[2]).toMatch(
      /^503 [^]*\r\nConnection: close\r\n[^]*{"status":"draining"}\n$/,
    );
    expect(await cli.ended()).toBe(0);
  });
});

/** The status of a page for a new connection. */
async function statusOf(path: string): Promise<number | "refused"> {
  try {
    return (await fetch(new URL(path, url), { headers: { connection: "close" } })).status;
  } catch {
    return "refused";
  }
}
