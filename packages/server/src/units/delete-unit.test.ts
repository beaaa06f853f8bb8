import { afterEach, beforeEach, expect, test } from "vitest";
import { sendJson } from "../testing/send-json.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const KILOGRAM = "unit_01jm4r6700f8nwq3v5hx2d9ktp";
const COIL = { name: "Steel coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };
const PATH = `/v1/core/units/${idOf("unit", 1)}`;
const ZEROS = "0".repeat(30);

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
  await sendJson(server, "POST", "/v1/core/units", COIL);
});

afterEach(() => server.close());

test("a unit is deleted, and its name is free again", async () => {
  const { status, text, headers } = await sendJson(server, "DELETE", PATH);
  expect([status, text, headers.get("content-type")]).toEqual([204, "", null]);
  expect((await sendJson(server, "GET", PATH)).status).toBe(404);
  expect((await sendJson(server, "POST", "/v1/core/units", COIL)).status).toBe(201);
});

test("its log has no body, and its event tells what it was", async () => {
  await sendJson(server, "DELETE", PATH);
  const { logs, events } = await server.records("sandbox");
  expect(logs.at(-1)).toMatchObject({ status_code: 204, request_body: null, response_body: null });
  expect(events.at(-1)).toMatchObject({
    type: "unit.deleted",
    resource: { type: "unit", id: idOf("unit", 1) },
    changes: [
      { field: "name", old_value: "Steel coil", new_value: null },
      { field: "abbreviation", old_value: "coil", new_value: null },
      { field: "type", old_value: "mass", new_value: null },
      { field: "ratio_numerator", old_value: `12500000.${ZEROS}`, new_value: null },
      { field: "ratio_denominator", old_value: `1.${ZEROS}`, new_value: null },
      { field: "offset_numerator", old_value: `0.${ZEROS}`, new_value: null },
      { field: "offset_denominator", old_value: `1.${ZEROS}`, new_value: null },
    ],
  });
});

test("a unit that was deleted before is not found", async () => {
  await sendJson(server, "DELETE", PATH);
  expect((await sendJson(server, "DELETE", PATH)).status).toBe(404);
});

test("a system unit stays", async () => {
  const { status, body } = await sendJson(server, "DELETE", `/v1/core/units/${KILOGRAM}`);
  expect([status, body]).toMatchObject([403, { error: { code: "insufficient_permissions" } }]);
  expect((await sendJson(server, "GET", `/v1/core/units/${KILOGRAM}`)).status).toBe(200);
});
