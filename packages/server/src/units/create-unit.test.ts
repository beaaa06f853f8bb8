import type { ErrorResponse, Unit } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sendJson, type ReadAnswer } from "../testing/send-json.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const KILOGRAM = "unit_01jm4r6700f8nwq3v5hx2d9ktp";
const COIL = { name: "Steel coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };
const ZEROS = "0".repeat(30);

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
});

afterEach(() => server.close());

const create = <Body = Unit>(fields: object = {}): Promise<ReadAnswer<Body>> =>
  sendJson<Body>(server, "POST", "/v1/core/units", { ...COIL, ...fields });

test("a unit is created with defaults, and is the account's own", async () => {
  const { status, body } = await create();
  expect([status, body]).toEqual([
    201,
    {
      id: idOf("unit", 1),
      object: "unit",
      name: "Steel coil",
      abbreviation: "coil",
      type: "mass",
      ratio_numerator: `12500000.${ZEROS}`,
      ratio_denominator: `1.${ZEROS}`,
      offset_numerator: `0.${ZEROS}`,
      offset_denominator: `1.${ZEROS}`,
      is_base_unit: false,
      is_internal: true,
      created_at: NOW,
      updated_at: NOW,
    },
  ]);
  expect((await sendJson(server, "GET", `/v1/core/units/${body.id}`)).body).toEqual(body);
});

test("its event names it and what it was created with", async () => {
  await create({ offset_numerator: "-2.5" });
  const { events } = await server.records("sandbox");
  const change = (field: string, value: string): object => ({ field, old_value: null, new_value: value });
  expect(events).toMatchObject([{ type: "unit.created", resource: { type: "unit", id: idOf("unit", 1) } }]);
  expect(events[0]?.changes).toEqual([
    change("name", "Steel coil"),
    change("abbreviation", "coil"),
    change("type", "mass"),
    change("ratio_numerator", `12500000.${ZEROS}`),
    change("ratio_denominator", `1.${ZEROS}`),
    change("offset_numerator", `-2.5${ZEROS.slice(1)}`),
    change("offset_denominator", `1.${ZEROS}`),
  ]);
});

test.each([
  ["9".repeat(30), `${"9".repeat(30)}.${ZEROS}`],
  [`-0.${"0".repeat(29)}1`, `-0.${"0".repeat(29)}1`],
  ["1.50", `1.5${ZEROS.slice(1)}`],
])("the ratio %s is answered with 30 digits after the point", async (sent, answered) => {
  expect((await create({ ratio_numerator: sent })).body.ratio_numerator).toBe(answered);
});

describe("a name or an abbreviation that is taken is refused:", () => {
  beforeEach(async () => {
    await create({ name: "Rôle", abbreviation: "ré" });
  });

  const taken = (param: string, value: string, owner: string): object => ({
    param,
    code: "resource_exists",
    message: `"${param}" must be unique; got "${value}", which ${owner} has. Choose another, or use that unit.`,
  });

  test.each([
    ["of a system unit", { name: "Kilogram" }, [taken("name", "Kilogram", KILOGRAM)]],
    ["in other letters", { name: "KILOGRAM" }, [taken("name", "KILOGRAM", KILOGRAM)]],
    ["of the account", { name: "RÔLE" }, [taken("name", "RÔLE", idOf("unit", 1))]],
    ["written otherwise", { name: "ro\u0302le" }, [taken("name", "ro\u0302le", idOf("unit", 1))]],
    ["an abbreviation", { abbreviation: "kg" }, [taken("abbreviation", "kg", KILOGRAM)]],
    [
      "an abbreviation written otherwise",
      { abbreviation: "re\u0301" },
      [taken("abbreviation", "re\u0301", idOf("unit", 1))],
    ],
    [
      "both",
      { name: "kilogram", abbreviation: "ré" },
      [taken("name", "kilogram", KILOGRAM), taken("abbreviation", "ré", idOf("unit", 1))],
    ],
  ])("%s", async (_, fields, errors) => {
    const { status, body } = await create<ErrorResponse>(fields);
    expect([status, body.error]).toMatchObject([409, { code: "resource_exists", errors }]);
    expect([body.error.param, body.error.message]).toEqual([
      body.error.errors[0]?.param,
      body.error.errors[0]?.message,
    ]);
  });
});

test.each([
  ["an abbreviation in other letters", { abbreviation: "KG" }],
  ["another unit's abbreviation as a name", { name: "kg" }],
])("%s is free", async (_, fields) => {
  expect((await create(fields)).status).toBe(201);
});

test("names are apart in sandbox and production", async () => {
  await create();
  const { production } = server.services.storage.environments;
  expect(await production.read((reader) => reader.findUnitByName(server.accountId, "Steel coil"))).toBeNull();
});

test("zeros that cannot be are refused, all at once", async () => {
  const { status, body } = await create<ErrorResponse>({
    ratio_numerator: "0",
    ratio_denominator: "-0.00",
    offset_numerator: "0",
    offset_denominator: "0.0",
  });
  const zero = (param: string, received: string, remedy: string): object => ({
    param,
    code: "validation_failed",
    message: `"${param}" must not be zero; got "${received}". ${remedy}`,
  });
  expect([status, body.error]).toMatchObject([
    422,
    {
      code: "validation_failed",
      param: "ratio_numerator",
      errors: [
        zero("ratio_numerator", "0", "Send another number."),
        zero("ratio_denominator", "-0.00", "Send another number, or leave it out for 1."),
        zero("offset_denominator", "0.0", "Send another number, or leave it out for 1."),
      ],
    },
  ]);
});

test("a body that is wrong is refused, and everything in it is told", async () => {
  const { status, body } = await create<ErrorResponse>({
    name: undefined,
    type: "weight",
    __proto: 1,
    is_base_unit: true,
  });
  expect([status, body.error.errors.map(({ param, code }) => `${param} ${code}`)]).toEqual([
    400,
    ["type parameter_invalid", "__proto parameter_unknown", "is_base_unit parameter_unknown", "name parameter_missing"],
  ]);
});

test.each([
  ["[]", "The body must be an object; got a list. Send an object."],
  ["null", "The body must be an object; got null. Send an object."],
  ['"x"', 'The body must be an object; got "x". Send an object.'],
])("the body %s is refused as a whole", async (sent, message) => {
  const response = await server.send("/v1/core/units", server.keys.sandbox_secret, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: sent,
  });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { error: { code: "parameter_invalid", message, param: null, errors: [] } },
  ]);
});

test("a request without a body is refused", async () => {
  for (const headers of [{}, { "Content-Type": "application/json" }]) {
    const { status, body } = await sendJson(server, "POST", "/v1/core/units", undefined, { headers });
    expect([status, body]).toMatchObject([
      400,
      { error: { code: "invalid_format", message: "The body must be JSON in UTF-8; there is none. Send an object." } },
    ]);
  }
});

test("a publishable key may not create one", async () => {
  const { status, body } = await sendJson(server, "POST", "/v1/core/units", COIL, {
    key: server.keys.sandbox_publishable,
  });
  expect([status, body]).toMatchObject([
    403,
    {
      error: {
        code: "insufficient_permissions",
        message: "create-unit takes a secret key; got a publishable one. Use a key of this kind.",
      },
    },
  ]);
});
