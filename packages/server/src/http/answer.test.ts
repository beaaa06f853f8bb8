import { Hono } from "hono";
import { expect, test } from "vitest";
import { sendAnswer, successAnswer } from "./answer.ts";
import type { AppEnv, Exchange } from "./exchange.ts";

const RATE = { isAllowed: true, limit: 100, remaining: 99, resetSeconds: 1 };

test("what HEAD is answered has the length that its body would have", async () => {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => {
    // Of the exchange, an answer needs these alone.
    c.set("exchange", { id: "rq_1", version: "2026-11-24", rate: RATE, method: c.req.method } as Exchange);
    return sendAnswer(c, successAnswer(200, { name: "m²" }));
  });
  const response = await app.request("/", { method: "HEAD" });
  expect([await response.text(), response.headers.get("content-length")]).toEqual(["", "14"]);
});

test("an answer without a body has no media type, and is noted as empty", async () => {
  // Of the exchange, an answer needs the id, the version and the rate alone.
  const exchange = { id: "rq_1", version: "2026-11-24", rate: RATE } as Exchange;
  const app = new Hono<AppEnv>();
  app.get("/", (c) => {
    c.set("exchange", exchange);
    return sendAnswer(c, successAnswer(204, undefined));
  });
  const response = await app.request("/");
  expect([response.status, response.body, response.headers.get("content-type")]).toEqual([204, null, null]);
  expect(Object.fromEntries(response.headers)).toMatchObject({ "request-id": "rq_1", "ratelimit-remaining": "99" });
  expect(exchange.answer).toEqual({ status: 204, text: "", error: null });
});
