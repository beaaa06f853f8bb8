import type { ErrorResponse, UnitConversion } from "@augno/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemUnits } from "../generated/system-units.ts";
import { sampleUnit } from "../storage/storage.samples.ts";
import { sendJson, type ReadAnswer, type SendOptions } from "../testing/send-json.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const ZEROS = "0".repeat(30);
const FOREIGN = "unit_01jm4r6700f8nwq3v5hx2d9ktr";

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
  const { sandbox } = server.services.storage.environments;
  await sandbox.transact((transaction) =>
    transaction.insertUnit(sampleUnit({ id: FOREIGN, account_id: idOf("account", 9), type: "mass" })),
  );
});

afterAll(() => server.close());

function idOfUnit(name: string): string {
  const unit = systemUnits.find((candidate) => candidate.name === name);
  if (unit === undefined) throw new Error(`There is no ${name}.`);
  return unit.id;
}

const convert = <Body = UnitConversion>(from: string, body: object, options?: SendOptions): Promise<ReadAnswer<Body>> =>
  sendJson<Body>(server, "POST", `/v1/core/units/${from}/actions/convert`, body, options);

test.each(["sandbox_secret", "sandbox_publishable"] as const)("the %s converts a value", async (key) => {
  const [from, to] = [idOfUnit("Pound"), idOfUnit("Kilogram")];
  const { status, body } = await convert(from, { value: "2", to_unit_id: to, scale: 8 }, { key: server.keys[key] });
  expect([status, body]).toEqual([
    200,
    {
      object: "unit_conversion",
      value: `2.${ZEROS}`,
      from_unit_id: from,
      to_unit_id: to,
      result: "0.90718474",
      is_exact: true,
    },
  ]);
});

test.each([
  ["Kilogram", "Pound", "1", 30, "2.204622621848775807229738013450", false],
  ["Kilogram", "Pound", "2.5", 4, "5.5116", false],
  ["Degree Fahrenheit", "Degree Celsius", "212", 2, "100.00", true],
  ["Degree Celsius", "Kelvin", "-273.15", 0, "0", true],
  ["Inch", "Centimeter", "0.5", 2, "1.27", true],
  ["Gram", "Gram", "-0", 1, "0.0", true],
  ["Gram", "Kilogram", "5", 2, "0.00", false],
  ["Gram", "Kilogram", "15", 2, "0.02", false],
])("%s to %s: %s with %i digits is %s", async (from, to, value, scale, result, isExact) => {
  const { body } = await convert(idOfUnit(from), { value, to_unit_id: idOfUnit(to), scale });
  expect([body.result, body.is_exact]).toEqual([result, isExact]);
});

test("the result has 30 digits where no scale is sent", async () => {
  const { body } = await convert(idOfUnit("Gram"), { value: "1", to_unit_id: idOfUnit("Kilogram") });
  expect(body.result).toBe(`0.001${"0".repeat(27)}`);
});

test("its event is about the unit of the path, and it may be sent again with its key", async () => {
  const options = { headers: { "Idempotency-Key": "conversion" } };
  const body = { value: "1", to_unit_id: idOfUnit("Gram") };
  const first = await convert(idOfUnit("Tonne"), body, options);
  const second = await convert(idOfUnit("Tonne"), body, options);
  expect([second.text, second.headers.get("idempotent-replayed")]).toEqual([first.text, "true"]);
  const resource = { type: "unit", id: idOfUnit("Tonne") };
  expect((await server.records("sandbox")).events.slice(-2)).toMatchObject([
    { type: "unit.converted", resource, changes: [] },
    { type: "request.replayed", resource, changes: [] },
  ]);
});

describe("is refused", () => {
  test.each([
    [
      "that is of another dimension",
      idOfUnit("Hour"),
      `the id of a unit of mass, as ${idOfUnit("Gram")} is; got "${idOfUnit("Hour")}", which is one of time`,
    ],
    ["of another account", FOREIGN, `the id of a unit that you can see; got "${FOREIGN}", which is none`],
    [
      "that was never made",
      "unit_7zzzzzzzzzzzzzzzzzzzzzzzzz",
      'the id of a unit that you can see; got "unit_7zzzzzzzzzzzzzzzzzzzzzzzzz", which is none',
    ],
  ])("a unit to convert to %s", async (_, to, flaw) => {
    const { status, body } = await convert<ErrorResponse>(idOfUnit("Gram"), { value: "1", to_unit_id: to });
    const message = `"to_unit_id" must be ${flaw}. Send that of another unit.`;
    expect([status, body.error]).toMatchObject([
      422,
      { code: "validation_failed", message, errors: [{ param: "to_unit_id", code: "validation_failed", message }] },
    ]);
  });

  test("an id in the body that is none", async () => {
    const { status, body } = await convert<ErrorResponse>(idOfUnit("Gram"), { value: "1", to_unit_id: "g" });
    expect([status, body.error]).toMatchObject([400, { code: "parameter_invalid", param: "to_unit_id" }]);
  });

  test("a unit of the path that is not seen", async () => {
    const { status } = await convert(FOREIGN, { value: "1", to_unit_id: idOfUnit("Gram") });
    expect(status).toBe(404);
  });
});
