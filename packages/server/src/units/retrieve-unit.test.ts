import { afterAll, beforeAll, expect, test } from "vitest";
import { systemUnits } from "../generated/system-units.ts";
import { sampleUnit } from "../storage/storage.samples.ts";
import { sendJson } from "../testing/send-json.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const OWN = "unit_01jm4r6700f8nwq3v5hx2d9ktq";
const FOREIGN = "unit_01jm4r6700f8nwq3v5hx2d9ktr";
const OF_PRODUCTION = "unit_01jm4r6700f8nwq3v5hx2d9kts";

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
  const { sandbox, production } = server.services.storage.environments;
  const account_id = server.accountId;
  await sandbox.transact(async (transaction) => {
    await transaction.insertUnit(sampleUnit({ id: OWN, account_id }));
    await transaction.insertUnit(sampleUnit({ id: FOREIGN, account_id: idOf("account", 9) }));
  });
  await production.transact((transaction) => transaction.insertUnit(sampleUnit({ id: OF_PRODUCTION, account_id })));
});

afterAll(() => server.close());

test.each(["sandbox_secret", "sandbox_publishable"] as const)("the %s sees a system unit whole", async (key) => {
  const kilogram = systemUnits.find(({ name }) => name === "Kilogram");
  const { status, body } = await sendJson(server, "GET", `/v1/core/units/${kilogram?.id}`, undefined, {
    key: server.keys[key],
  });
  expect([status, body]).toEqual([200, { ...kilogram, object: "unit", is_internal: false }]);
});

test("a unit of the account's own is internal", async () => {
  const { account_id: _, ...unit } = sampleUnit({ id: OWN });
  const { status, body } = await sendJson(server, "GET", `/v1/core/units/${OWN}`);
  expect([status, body]).toEqual([200, { ...unit, object: "unit", is_internal: true }]);
});

test("the event is about the unit", async () => {
  await sendJson(server, "GET", `/v1/core/units/${OWN}`);
  const { events } = await server.records("sandbox");
  expect(events.at(-1)).toMatchObject({ type: "unit.retrieved", resource: { type: "unit", id: OWN }, changes: [] });
});

test.each([
  ["of another account", FOREIGN, FOREIGN],
  ["of the other environment", OF_PRODUCTION, OF_PRODUCTION],
  ["that was never made", "unit_7zzzzzzzzzzzzzzzzzzzzzzzzz", "unit_7zzzzzzzzzzzzzzzzzzzzzzzzz"],
  ["of another resource", "rq_01jm4r6700f8nwq3v5hx2d9ktq", "rq_01jm4r6700f8nwq3v5hx2d9ktq"],
  ["in capitals", OWN.toUpperCase(), OWN.toUpperCase()],
  ["of no form", "1", "1"],
  ["with a slash", "a%2Fb", "a/b"],
  ["that is not UTF-8", "%FF", "%FF"],
])("an id %s is not found", async (_, sent, shown) => {
  const { status, body } = await sendJson(server, "GET", `/v1/core/units/${sent}`);
  expect([status, body]).toMatchObject([
    404,
    {
      error: {
        code: "resource_not_found",
        message: `There is no unit ${shown} that you can see. Check the id, and the environment of the key.`,
        param: null,
        errors: [],
      },
    },
  ]);
});

test("a refusal that could name the unit is about it, and another is about none", async () => {
  await sendJson(server, "GET", "/v1/core/units/unit_7zzzzzzzzzzzzzzzzzzzzzzzzz");
  await sendJson(server, "GET", "/v1/core/units/1");
  const { events } = await server.records("sandbox");
  expect(events.slice(-2).map(({ type, resource }) => [type, resource])).toEqual([
    ["request.rejected", { type: "unit", id: "unit_7zzzzzzzzzzzzzzzzzzzzzzzzz" }],
    ["request.rejected", null],
  ]);
});

test("it takes no parameters", async () => {
  const { status, body } = await sendJson(server, "GET", `/v1/core/units/${OWN}?expand=all`);
  expect([status, body]).toMatchObject([
    400,
    {
      error: {
        code: "parameter_unknown",
        message: '"expand" is not a parameter of retrieve-unit; it takes none. Leave it out, or correct its spelling.',
      },
    },
  ]);
});
