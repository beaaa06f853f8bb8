import { expect, test } from "vitest";
import { nameOfExchange, toExchange } from "./exchange.ts";

const unit = "unit_01jm4r6700f8nwqj5e0kqn8t1v";

test.each([
  ["GET", `/v1/core/units/${unit}?a=1`, 200, "GET /v1/core/units/{id} 200"],
  ["POST", `/v1/core/units/${unit}/actions/convert`, 422, "POST /v1/core/units/{id}/actions/convert 422"],
  ["GET", "/v1/core/units?cursor=x", 400, "GET /v1/core/units 400"],
])("%s %s with %i is called %s", async (method, path, status, name) => {
  const request = new Request(`http://localhost${path}`, { method });
  const exchange = await toExchange(request, "", new Response("{}", { status }));
  expect(nameOfExchange(exchange)).toBe(name);
  expect(exchange).toMatchObject({ target: path, answer: { body: "{}" } });
});
