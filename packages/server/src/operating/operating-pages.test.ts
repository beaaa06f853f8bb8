import { request, type IncomingHttpHeaders } from "node:http";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listen, type Listening, type ListenOptions } from "../http/listen.ts";
import type { Storage } from "../storage/storage.ts";
import { StorageUnavailableError } from "../storage/storage-unavailable-error.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { admissionLimits } from "./admission.ts";
import { Metrics } from "./metrics.ts";

interface Page {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const options: ListenOptions = {
  port: 0,
  host: "127.0.0.1",
  allowHosts: ["api.test"],
  ...admissionLimits,
  limits: { grace: 0 },
};

let server: ServerUnderTest;
let listening: Listening;
let url: string;

beforeEach(async () => {
  server = await openServerUnderTest();
  listening = await listen(server.app, server.services, options);
  url = `http://127.0.0.1:${listening.port}`;
});

afterEach(async () => {
  await listening.close();
  await server.close();
});

/** Gets a page with headers that fetch would not send, such as Host. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Page> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { headers, method, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on("error", reject).end();
  });
}

const withKey = (path: string, key: string): Promise<Page> => get(path, { authorization: `Bearer ${key}` });

describe("/healthz and /readyz", () => {
  test.each([
    ["/healthz", '{"status":"alive"}\n'],
    ["/readyz", '{"status":"ready"}\n'],
    ["/readyz?full=1", '{"status":"ready"}\n'],
  ])("%s tells so without a key, by whatever name it is called", async (path, text) => {
    const page = await get(path, { host: "10.0.0.7:8081" });
    expect([page.status, page.headers["content-type"], page.text]).toEqual([200, "application/json", text]);
    expect((await get(path, {}, "HEAD")).status).toBe(200);
  });

  test("leave neither log nor event nor line", async () => {
    await get("/healthz", { authorization: `Bearer ${server.keys.sandbox_secret}` });
    await get("/readyz");
    await get("/metrics");
    expect([await server.records("sandbox"), server.lines]).toEqual([{ logs: [], events: [] }, []]);
  });

  test("are not answered to other methods", async () => {
    expect((await get("/healthz", {}, "DELETE")).status).toBe(401);
  });

  test.each<[string, (storage: Storage) => Storage["identity"] | Storage["environments"]["sandbox"]]>([
    ["accounts", ({ identity }) => identity],
    ["the sandbox", ({ environments }) => environments.sandbox],
    ["production", ({ environments }) => environments.production],
  ])("it is alive and not ready where the store of %s is down", async (_which, storeOf) => {
    const { storage } = server.services;
    vi.spyOn(storeOf(storage), "probe").mockRejectedValue(new StorageUnavailableError("Closed."));
    await listening.close();
    listening = await listen(server.app, { ...server.services, metrics: new Metrics() }, options);
    url = `http://127.0.0.1:${listening.port}`;
    const [alive, ready] = [await get("/healthz"), await get("/readyz")];
    expect([alive.status, ready.status, ready.text]).toEqual([200, 503, '{"status":"storage_unavailable"}\n']);
  });
});

describe("/metrics", () => {
  test("counts requests by operation and status, and measures how long they take", async () => {
    await withKey("/v1/core/units?limit=1", server.keys.sandbox_secret);
    await withKey("/v1/core/units?limit=0", server.keys.sandbox_secret);
    await withKey("/v1/nowhere", server.keys.sandbox_secret);
    await withKey("/v1/core/units", "aug_sk_test_unknown");
    const { status, headers, text } = await get("/metrics");
    expect([status, headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
    for (const line of [
      'augno_requests_total{operation="list-units",status="200"} 1',
      'augno_requests_total{operation="list-units",status="400"} 1',
      'augno_requests_total{operation="none",status="404"} 1',
      'augno_requests_total{operation="none",status="401"} 1',
      'augno_request_duration_seconds_count{operation="list-units"} 2',
      'augno_request_duration_seconds_bucket{le="10",operation="none"} 2',
      "augno_requests_in_work 0",
      "augno_requests_waiting 0",
    ]) {
      expect(text.split("\n")).toContain(line);
    }
    expect(text).toMatch(/^augno_commit_works_count{database="sandbox"} [1-9]\d*$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  test("has no key and no id in it, whatever is asked", async () => {
    await withKey(`/v1/core/units/unit_${"0".repeat(26)}?q=${server.keys.sandbox_secret}`, server.keys.sandbox_secret);
    await withKey(`/v1/${server.keys.sandbox_secret}`, server.keys.sandbox_secret);
    expect((await get("/metrics")).text).not.toMatch(/aug_[sp]k|(?:unit|rq|evt|ac|apke)_[0-9a-z]{26}/);
  });

  test("counts what was refused before it was read", async () => {
    await get("/", { host: "evil.example" });
    expect((await get("/metrics")).text).toContain('augno_requests_refused_total{reason="host"} 1\n');
  });

  test("is answered as any other path to whom a proxy speaks for", async () => {
    for (const header of ["forwarded", "via", "x-forwarded-for"]) {
      expect((await get("/metrics", { [header]: "for=203.0.113.9" })).status).toBe(401);
    }
  });

  test("is refused to a page that has another name point to this machine", async () => {
    expect((await get("/metrics", { host: "evil.example" })).status).toBe(400);
  });
});
