import { expect, test } from "vitest";
import { requestOf, type WrittenRequest } from "./written-request.ts";

const list: WrittenRequest = {
  origin: "http://localhost:8081",
  method: "GET",
  route: "/v1/core/events",
  key: " KEY ",
  fields: [
    { in: "query", name: "limit", value: "1", isList: false },
    { in: "query", name: "q", value: "a b&c", isList: false },
    { in: "query", name: "cursor", value: "", isList: false },
    { in: "query", name: "types[]", value: "unit.listed, unit.created", isList: true },
    { in: "header", name: "Augno-Version", value: "2026-11-24", isList: false },
    { in: "header", name: "Augno-Simulate", value: "", isList: false },
  ],
  body: null,
};

test("what is filled in is sent, and what is left empty is left out", () => {
  expect(requestOf(list)).toEqual({
    url: "http://localhost:8081/v1/core/events?limit=1&q=a+b%26c&types%5B%5D=unit.listed&types%5B%5D=unit.created",
    init: {
      method: "GET",
      headers: { "Augno-Version": "2026-11-24", Authorization: "Bearer KEY" },
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    },
  });
});

test("a path's parameter is one segment of it, whatever it has", () => {
  const fields = [{ in: "path", name: "id", value: "../a/b?c", isList: false }];
  const { url } = requestOf({ ...list, route: "/v1/core/units/{id}/actions/convert", fields });
  expect(url).toBe("http://localhost:8081/v1/core/units/..%2Fa%2Fb%3Fc/actions/convert");
});

test.each(["", " \n"])("a body that was emptied to %j is not sent, nor declared", (body) => {
  const { init } = requestOf({ ...list, method: "POST", fields: [], body });
  expect(init).not.toHaveProperty("body");
  expect(init.headers).toEqual({ Authorization: "Bearer KEY" });
});

test("a body is sent as JSON", () => {
  const { init } = requestOf({ ...list, method: "POST", fields: [], body: '{"name":"Coil"}' });
  expect(init).toMatchObject({ body: '{"name":"Coil"}', headers: { "Content-Type": "application/json" } });
});
