import { expect, test } from "vitest";
import { logTexts } from "./log-texts.ts";

const REQUEST = { method: "GET", url: new URL("http://localhost/a?b=c"), userAgent: "curl", idempotencyKey: "once" };
const TEXTS = {
  method: "GET",
  host: "localhost",
  path: "/a",
  query_params: { b: ["c"] },
  user_agent: "curl",
  idempotency_key: "once",
};

test("what fits is kept as it came", () => {
  expect(logTexts(REQUEST)).toEqual(TEXTS);
});

test.each([
  ["method", { method: "A".repeat(33) }, { method: "A".repeat(32) }],
  ["host", { url: new URL(`http://${"a.".repeat(200)}b/a?b=c`) }, { host: `${"a.".repeat(127)}a` }],
  ["path", { url: new URL(`http://localhost/${"²".repeat(3000)}?b=c`) }, { path: `/${"%C2%B2".repeat(2730)}%C2` }],
  [
    "value",
    { url: new URL(`http://localhost/a?b=${"𝒳".repeat(16_385)}`) },
    { query_params: { b: ["𝒳".repeat(16_384)] } },
  ],
  ["user agent", { userAgent: "x".repeat(16_385) }, { user_agent: "x".repeat(16_384) }],
  ["idempotency key", { idempotencyKey: "x".repeat(256) }, { idempotency_key: "x".repeat(255) }],
])("a %s that is too long is cut", (_, longer, cut) => {
  expect(logTexts({ ...REQUEST, ...longer })).toEqual({ ...TEXTS, ...cut });
});

test("of parameters and of their values the first thousand are kept", () => {
  const names = Array.from({ length: 1001 }, (_, index) => `p${index}`);
  const url = new URL(`http://localhost/a?${names.map((name) => `${name}=1&p0=2`).join("&")}`);
  const { query_params } = logTexts({ ...REQUEST, url });
  expect(Object.keys(query_params)).toEqual(names.slice(0, 1000));
  expect(query_params["p0"]).toEqual(["1", ...Array.from({ length: 999 }, () => "2")]);
});

test("headers that are empty count as none", () => {
  const none = { user_agent: null, idempotency_key: null };
  expect(logTexts({ ...REQUEST, userAgent: "", idempotencyKey: "" })).toEqual({ ...TEXTS, ...none });
});
