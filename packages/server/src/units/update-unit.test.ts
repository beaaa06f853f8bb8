import type { ErrorResponse, Unit } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sendJson, type ReadAnswer } from "../testing/send-json.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const KILOGRAM = "unit_01jm4r6700f8nwq3v5hx2d9ktp";
const COIL = { name: "Steel coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };
const ID = idOf("unit", 1);
const ZEROS = "0".repeat(30);
const LATER = "2026-11-24T09:00:00.000Z";

let server: ServerUnderTest;
let now: string;
let created: Unit;

beforeEach(async () => {
  now = NOW;
  server = await openServerUnderTest({
    rateLimit: 1_000_000,
    clock: { now: () => Date.parse(now), monotonic: () => 0 },
  });
  created = (await sendJson<Unit>(server, "POST", "/v1/core/units", COIL)).body;
  now = LATER;
});

afterEach(() => server.close());

const update = <Body = Unit>(body: object, id = ID): Promise<ReadAnswer<Body>> =>
  sendJson<Body>(server, "PATCH", `/v1/core/units/${id}`, body);

test("what is sent is changed, and the rest stays", async () => {
  const { status, body } = await update({ ratio_numerator: "13000000.5", name: "Coil" });
  expect([status, body]).toEqual([
    200,
    { ...created, name: "Coil", ratio_numerator: `13000000.5${ZEROS.slice(1)}`, updated_at: LATER },
  ]);
  expect((await sendJson(server, "GET", `/v1/core/units/${ID}`)).body).toEqual(body);
});

test("its event tells what changed, in the order of the fields", async () => {
  await update({ offset_denominator: "3", abbreviation: "coil", name: "Coil" });
  const { events } = await server.records("sandbox");
  expect(events.at(-1)).toMatchObject({
    type: "unit.updated",
    resource: { type: "unit", id: ID },
    changes: [
      { field: "name", old_value: "Steel coil", new_value: "Coil" },
      { field: "offset_denominator", old_value: `1.${ZEROS}`, new_value: `3.${ZEROS}` },
    ],
  });
});

test.each([
  ["nothing", {}],
  ["what it is", { name: "Steel coil", ratio_numerator: "12500000.0", offset_numerator: "-0" }],
])("an update to %s changes nothing, updated_at neither", async (_, body) => {
  expect(await update(body)).toMatchObject({ status: 200, body: created });
  expect((await server.records("sandbox")).events.at(-1)).toMatchObject({ type: "unit.updated", changes: [] });
});

test("a name may change its letters, and the abbreviation take those of the name", async () => {
  expect((await update({ name: "STEEL COIL", abbreviation: "Coil" })).body).toMatchObject({
    name: "STEEL COIL",
    abbreviation: "Coil",
  });
});

describe("is refused", () => {
  test("a name or an abbreviation that another unit has", async () => {
    await sendJson(server, "POST", "/v1/core/units", { ...COIL, name: "Other", abbreviation: "o" });
    const { status, body } = await update<ErrorResponse>({ name: "other", abbreviation: "kg" });
    expect([status, body.error]).toMatchObject([
      409,
      {
        code: "resource_exists",
        errors: [
          {
            param: "name",
            message: `"name" must be unique; got "other", which ${idOf("unit", 2)} has. Choose another, or use that unit.`,
          },
          {
            param: "abbreviation",
            message: `"abbreviation" must be unique; got "kg", which ${KILOGRAM} has. Choose another, or use that unit.`,
          },
        ],
      },
    ]);
  });

  test("a zero that cannot be", async () => {
    const { status, body } = await update<ErrorResponse>({ ratio_numerator: "0", offset_numerator: "0" });
    const message = '"ratio_numerator" must not be zero; got "0". Send another number, or leave it out.';
    expect([status, body.error]).toMatchObject([
      422,
      { errors: [{ param: "ratio_numerator", code: "validation_failed", message }] },
    ]);
  });

  test("a type, which cannot change", async () => {
    const { status, body } = await update<ErrorResponse>({ type: "mass" });
    expect([status, body.error]).toMatchObject([400, { code: "parameter_unknown", param: "type" }]);
  });

  test("a system unit", async () => {
    const { status, body } = await update<ErrorResponse>({}, KILOGRAM);
    expect([status, body.error]).toMatchObject([
      403,
      {
        code: "insufficient_permissions",
        message: `${KILOGRAM} is a system unit, which nobody may change. Use a unit of your account, or create one.`,
      },
    ]);
  });

  test("an id that is not seen", async () => {
    expect((await update({}, idOf("unit", 9))).status).toBe(404);
  });

  test("and leaves the unit as it was", async () => {
    await update({ name: "New", abbreviation: "kg" });
    await update({ name: "New", ratio_numerator: "0" });
    expect((await sendJson(server, "GET", `/v1/core/units/${ID}`)).body).toEqual(created);
  });
});
