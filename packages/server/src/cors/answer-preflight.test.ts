import { Hono } from "hono";
import { expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import type { AppEnv, Exchange } from "../http/exchange.ts";
import type { Operation } from "../operation.ts";
import { answerPreflight } from "./answer-preflight.ts";

const RATE = { isAllowed: true, limit: 100, remaining: 99, resetSeconds: 1 };

/** What is answered to an OPTIONS request by a path of these operations. */
async function ask(
  of: readonly Operation[],
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; text: string; headers: object }> {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    // Of the exchange, a preflight needs the id, the version and the rate alone.
    c.set("exchange", { id: "rq_1", version: "2026-11-24", rate: RATE } as Exchange);
    await next();
  });
  app.options("/", answerPreflight(of));
  app.all("/", (c) => c.text("goes on"));
  const response = await app.request("/", { method: "OPTIONS", headers });
  return { status: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) };
}

const GOES_ON = { status: 200, text: "goes on", headers: expect.anything() };
const PREFLIGHT = { Origin: "https://shop.example", "Access-Control-Request-Method": "GET" };

test.each([
  [["list-units", "create-unit"], "GET, HEAD", "Authorization, Augno-Version"],
  [["convert-unit"], "POST", "Authorization, Content-Type, Idempotency-Key, Augno-Version"],
] as const)("a page is told how it may call what publishable keys may call of %j", async (ids, methods, names) => {
  const { headers, ...rest } = await ask(
    ids.map((id) => operations[id]),
    PREFLIGHT,
  );
  expect(rest).toEqual({ status: 204, text: "" });
  expect(headers).toEqual({
    "request-id": "rq_1",
    "augno-version": "2026-11-24",
    "ratelimit-limit": "100",
    "ratelimit-remaining": "99",
    "ratelimit-reset": "1",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "access-control-allow-origin": "*",
    "access-control-allow-methods": methods,
    "access-control-allow-headers": expect.stringContaining(names),
    "access-control-max-age": "7200",
  });
});

test("a page is told nothing of what secret keys alone may call", async () => {
  expect(await ask([operations["list-api-keys"], operations["create-api-key"]], PREFLIGHT)).toEqual(GOES_ON);
});

test.each([{}, { Origin: "https://shop.example" }, { "Access-Control-Request-Method": "GET" }])(
  "OPTIONS with %j is no preflight",
  async (headers) => {
    expect(await ask([operations["list-units"]], headers)).toEqual(GOES_ON);
  },
);
