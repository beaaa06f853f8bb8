import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AugnoOptions } from "../options/augno-options.ts";
import { API_KEY, recordedClient, type RecordedClient } from "../recorded-client.samples.ts";
import type { LogLevel } from "./logger.ts";

const UNIT_ID = "unit_01m86e81e0e5v8k2yqz7c4d1nb";
const ATTEMPTS = [
  {
    number: 1,
    status: 503,
    requestId: "rq_1",
    errorCode: "service_unavailable",
    durationMs: expect.any(Number),
    retryAfterMs: null,
  },
  { number: 2, status: 200, requestId: "rq_2", errorCode: null, durationMs: expect.any(Number), retryAfterMs: null },
];

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no back-off
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A client whose first request fails, and whose second succeeds. */
function client(options: Partial<AugnoOptions>): RecordedClient {
  const error = { code: "service_unavailable", message: "Later.", is_transient: true };
  return recordedClient(
    (before) =>
      Response.json(before === 0 ? { error } : {}, {
        status: before === 0 ? 503 : 200,
        headers: { "Request-Id": `rq_${before + 1}` },
      }),
    options,
  );
}

/** What the console is told of a bug. */
const REPORT = "Augno client: a hook or the logger has thrown.";

describe("hooks", () => {
  test("are told of each request, answer and retry, in their order, and never of the key", async () => {
    const told: unknown[] = [];
    const note =
      (event: string) =>
      (it: object): void =>
        void told.push([event, it]);
    const { augno } = client({ onRequest: note("request"), onResponse: note("response"), onRetry: note("retry") });
    await augno.units.retrieve(UNIT_ID, { headers: { "X-A": "b" } });
    const request = (attemptNumber: number): object => ({
      method: "GET",
      route: "/v1/core/units/{id}",
      url: `https://api.augno.com/v1/core/units/${UNIT_ID}`,
      headers: { authorization: "Bearer aug_sk_test_…", "augno-version": "2026-11-24", "x-a": "b" },
      attemptNumber,
    });
    expect(told).toEqual([
      ["request", request(1)],
      ["response", { request: request(1), attempt: ATTEMPTS[0], headers: expect.any(Headers) }],
      [
        "retry",
        {
          request: request(1),
          attempt: ATTEMPTS[0],
          error: expect.objectContaining({ code: "service_unavailable", requestId: "rq_1" }),
          delayMs: 0,
        },
      ],
      ["request", request(2)],
      ["response", { request: request(2), attempt: ATTEMPTS[1], headers: expect.any(Headers) }],
    ]);
    expect(inspect(told, { depth: 20, showHidden: true })).not.toContain(API_KEY);
  });

  test("are not told of an answer where none came", async () => {
    const onResponse = vi.fn<() => void>();
    const { augno } = recordedClient(() => Promise.reject(new TypeError("fetch failed")), {
      maxRetries: 0,
      onResponse,
    });
    expect((await augno.account.retrieve().result()).ok).toBe(false);
    expect(onResponse).not.toHaveBeenCalled();
  });

  test("may add headers to each attempt, such as a traceparent", async () => {
    const { augno, requests } = client({
      onRequest: ({ attemptNumber }) => ({ traceparent: `00-trace-${attemptNumber}-01` }),
    });
    await augno.units.retrieve(UNIT_ID);
    expect(requests.map(({ headers }) => headers.get("traceparent"))).toEqual(["00-trace-1-01", "00-trace-2-01"]);
  });

  test("may add them as Headers, and replace none that the request has, such as its idempotency key", async () => {
    const { augno, requests } = client({ onRequest: () => new Headers({ "X-A": "hook", "Idempotency-Key": "hook" }) });
    await augno.units.update(UNIT_ID, {}, { idempotencyKey: "own" });
    const sent = requests.map(({ headers }) => [headers.get("x-a"), headers.get("idempotency-key")]);
    expect(sent).toEqual([
      ["hook", "own"],
      ["hook", "own"],
    ]);
  });

  test.each(["onRequest", "onResponse", "onRetry"] as const)(
    "%s cannot break a call, and is reported on the console",
    async (event) => {
      const report = vi.spyOn(console, "error").mockReturnValue();
      const error = new Error("A bug.");
      const hook = (): never => {
        throw error;
      };
      expect(await client({ [event]: hook }).augno.units.retrieve(UNIT_ID)).toEqual({});
      expect(report).toHaveBeenCalledWith(REPORT, error);
    },
  );

  test.each(["onRequest", "onResponse", "onRetry"] as const)(
    "%s cannot end the program by failing later, and is reported on the console",
    async (event) => {
      const report = vi.spyOn(console, "error").mockReturnValue();
      const error = new Error("A bug.");
      const hook = async (): Promise<never> => {
        throw error;
      };
      // vitest fails where a failure is left to nobody.
      expect(await client({ [event]: hook }).augno.units.retrieve(UNIT_ID)).toEqual({});
      expect(report).toHaveBeenCalledWith(REPORT, error);
    },
  );

  test.each([[{ authorization: "Bearer x" }], [{ "a b": "c" }]])(
    "cannot send %j, which is reported on the console",
    async (headers) => {
      const report = vi.spyOn(console, "error").mockReturnValue();
      const { augno, requests } = client({ onRequest: () => headers });
      await augno.units.retrieve(UNIT_ID);
      expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
      expect(report).toHaveBeenCalledWith(REPORT, expect.objectContaining({ code: "argument_invalid" }));
    },
  );

  test.each([["text"], [7], [null], [Promise.resolve()]])("may give %j, which is no header", async (given) => {
    const onRequest = (() => given) as () => void; // what a program without types may do
    const { augno, requests } = client({ onRequest });
    await augno.units.retrieve(UNIT_ID);
    expect([...(requests[0]?.headers.keys() ?? [])].toSorted()).toEqual(["augno-version", "authorization"]);
  });
});

describe("a logger", () => {
  const METHOD = "GET /v1/core/units/{id}";

  test.each<[LogLevel | undefined, string[]]>([
    ["debug", ["debug onRequest", "info onResponse", "warn onRetry", "debug onRequest", "info onResponse"]],
    ["info", ["info onResponse", "warn onRetry", "info onResponse"]],
    ["warn", ["warn onRetry"]],
    [undefined, ["warn onRetry"]],
    ["error", []],
    ["off", []],
  ])("of the level %s gets what weighs as much", async (logLevel, expected) => {
    const lines: string[] = [];
    const details: unknown[] = [];
    const log =
      (level: string) =>
      (message: string, detail?: unknown): void => {
        lines.push(`${level} ${message}`);
        details.push(detail);
      };
    const logger = { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
    await client({ logger, logLevel }).augno.units.retrieve(UNIT_ID);
    expect(lines).toEqual(expected.map((line) => `${line}: ${METHOD}`));
    expect(details.every((detail) => typeof detail === "object")).toBe(true);
    expect(inspect(details) + inspect(lines)).not.toContain(API_KEY);
  });

  test("that throws cannot break a call", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const warn = (): never => {
      throw new Error("A bug.");
    };
    const logger = { debug: warn, info: warn, warn, error: warn };
    expect(await client({ logger, logLevel: "debug" }).augno.units.retrieve(UNIT_ID)).toEqual({});
  });
});
