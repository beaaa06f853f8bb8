import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { errorCatalogue } from "../generated/errors.ts";
import { operations } from "../generated/operations.ts";
import type { Operation } from "../operation.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

/** Every operation, with every error that it can answer. */
const ERRORS = Object.values<Operation>(operations).flatMap((operation) =>
  operation.errorCodes.map((code) => [operation.id, code, operation] as const),
);

/** The id of a unit, which no operation comes to look up here. */
const ID = "unit_01jm4r6700f8nwq3v5hx2d9ktp";

let server: ServerUnderTest;

const simulated = (code: string): RequestInit => ({ headers: { "Augno-Simulate": code } });

describe("a simulated error of", () => {
  beforeAll(async () => {
    server = await openServerUnderTest({ rateLimit: 1_000_000 });
  });

  afterAll(() => server.close());

  test.each(ERRORS)("%s is answered as the catalogue has %s", async (_id, code, { method, path }) => {
    const init = { method, ...simulated(code) };
    const response = await server.send(path.replace("{id}", ID), server.keys.sandbox_secret, init);
    const { status, type, isTransient } = errorCatalogue[code];
    expect(response.status).toBe(status);
    const requestId = response.headers.get("request-id");
    expect(await response.json()).toEqual({
      error: {
        type,
        code,
        message:
          `"Augno-Simulate" asked for ${code}, which is answered as a test; nothing was carried out. ` +
          "Leave the header out to have the request carried out.",
        param: null,
        errors: [],
        doc_url: `https://docs.augno.com/errors/${code}`,
        request_id: requestId,
        request_log_url: `http://localhost:8081/v1/core/request-logs/${requestId}`,
        is_transient: isTransient,
        quota: code === "limit_exceeded" ? { limit: 100, used: 100, reset_at: null } : null,
      },
    });
  });
});

describe("a simulation", () => {
  beforeEach(async () => {
    server = await openServerUnderTest({ rateLimit: 1_000_000 });
  });

  afterEach(() => server.close());

  test.each([
    ["invalid_credentials", "www-authenticate", 'Bearer realm="augno"'],
    ["rate_limit_exceeded", "retry-after", "1"],
    ["service_unavailable", "retry-after", "1"],
  ])("of %s has its header %s", async (code, header, value) => {
    const response = await server.send("/v1/core/units", server.keys.sandbox_publishable, simulated(code));
    expect(response.headers.get(header)).toBe(value);
  });

  test("of an error leaves a log and an event, and nothing in the operator's log", async () => {
    await server.send("/v1/core/units", server.keys.sandbox_secret, simulated("internal_error"));
    const { logs, events } = await server.records("sandbox");
    expect(logs).toMatchObject([
      { status_code: 500, error_code: "internal_error", normalized_route: "/v1/core/units" },
    ]);
    expect(events).toMatchObject([{ type: "request.rejected", request_id: idOf("request_log", 1) }]);
    expect(server.lines).toEqual([]);
  });

  describe("comes", () => {
    test.each([
      ["after the key", null, "/v1/core/units", "invalid_credentials"],
      ["after the route", "sandbox_secret", "/v1/core/unit", "resource_not_found"],
      ["after the kind of key", "sandbox_publishable", "/v1/core/events", "insufficient_permissions"],
      ["after the activation", "production_secret", "/v1/core/units", "account_not_activated"],
      ["before the parameters", "sandbox_secret", "/v1/core/units?limit=x", "timeout"],
    ] as const)("%s", async (_, key, path, code) => {
      const response = await server.send(path, key && server.keys[key], simulated("timeout"));
      expect(await response.json()).toMatchObject({ error: { code } });
    });

    test("after the version", async () => {
      const response = await server.send("/v1/core/units", server.keys.sandbox_secret, {
        headers: { "Augno-Simulate": "timeout", "Augno-Version": "1999-01-01" },
      });
      expect(await response.json()).toMatchObject({ error: { code: "api_version_invalid" } });
    });

    test("after the rate", async () => {
      const slow = await openServerUnderTest({ rateLimit: 1 });
      const send = (): Promise<Response> =>
        slow.send("/v1/core/units", slow.keys.sandbox_secret, simulated("internal_error"));
      expect([(await send()).status, (await send()).status]).toEqual([500, 429]);
      await slow.close();
    });
  });

  test("is refused to an activated production key", async () => {
    await server.services.storage.identity.transact(async (transaction) => {
      const at = "2026-11-24T08:30:00.000Z";
      await transaction.updateAccount({ id: server.accountId, status: "active", activated_at: at, updated_at: at });
    });
    const response = await server.send("/v1/core/units", server.keys.production_secret, simulated("timeout"));
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: "parameter_invalid", param: "Augno-Simulate" } },
    ]);
  });

  describe("of a latency", () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });

    afterEach(() => {
      vi.useRealTimers();
    });

    test.each([
      [{ "Augno-Simulate-Latency": "9999" }, 200],
      [{ "Augno-Simulate-Latency": "9999", "Augno-Simulate": "service_unavailable" }, 503],
    ])("with %j is waited for before the answer %i", async (headers, status) => {
      const settled = vi.fn<(response: Response) => void>();
      const answer = server.send("/v1/core/units", server.keys.sandbox_secret, { headers });
      void answer.then(settled);
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 1 });
      // Waiting for the timer let some milliseconds pass; few of the 9999.
      await vi.advanceTimersByTimeAsync(9_000);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(999);
      expect((await answer).status).toBe(status);
    });
  });
});
