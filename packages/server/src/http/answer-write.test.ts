import type { ErrorResponse, Unit } from "@augno/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { handlers } from "../handlers.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { StorageUnavailableError } from "../storage/storage-unavailable-error.ts";
import { sendJson, type ReadAnswer } from "../testing/send-json.ts";
import { idOf, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { createApp } from "./app.ts";
import type { Handlers } from "./handler.ts";

const COIL = { name: "Coil", abbreviation: "coil", type: "mass", ratio_numerator: "12500000" };
const ONCE = { headers: { "Idempotency-Key": "once" } };

let server: ServerUnderTest;

beforeEach(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
});

afterEach(() => server.close());

/** Creates a unit by an app whose handlers are changed. */
function createBy<Body = ErrorResponse>(changed: Partial<Handlers>): Promise<ReadAnswer<Body>> {
  const app = createApp(server.services, { ...handlers, ...changed });
  const send: ServerUnderTest["send"] = async (path, key, { headers, ...init } = {}) =>
    app.request(`http://localhost:8081${path}`, { ...init, headers: { authorization: `Bearer ${key}`, ...headers } });
  return sendJson<Body>({ ...server, send }, "POST", "/v1/core/units", COIL, ONCE);
}

const create = (): Promise<ReadAnswer<Unit>> => sendJson<Unit>(server, "POST", "/v1/core/units", COIL, ONCE);

async function stored(): Promise<{ units: number; isKept: boolean }> {
  const connection = server.connect("sandbox");
  const units = connection.get("SELECT count(*) AS count FROM units WHERE account_id <> ''")?.[0];
  const records = connection.get("SELECT count(*) AS count FROM idempotency_records")?.[0];
  connection.close();
  return { units: Number(units), isKept: records === 1 };
}

test("a unit, its kept answer, its log and its event are committed together", async () => {
  const { status, body } = await create();
  expect([status, body.id]).toEqual([201, idOf("unit", 1)]);
  expect(await stored()).toEqual({ units: 1, isKept: true });
  const { logs, events } = await server.records("sandbox");
  expect([logs.length, events.length]).toEqual([1, 1]);
});

describe("a write that fails leaves nothing but its log and its event:", () => {
  test("by a mistake after the handler wrote", async () => {
    const answer = await createBy({
      "create-unit": async (call) => {
        await handlers["create-unit"](call);
        throw new TypeError("at fault");
      },
    });
    expect([answer.status, answer.body.error.code]).toEqual([500, "internal_error"]);
    expect(await stored()).toEqual({ units: 0, isKept: false });
    const { logs, events } = await server.records("sandbox");
    expect(logs).toMatchObject([{ id: idOf("request_log", 1), status_code: 500, request_body: JSON.stringify(COIL) }]);
    expect(events).toMatchObject([{ type: "request.rejected", resource: null, changes: [] }]);
  });

  test("by an answer that breaks the specification", async () => {
    const answer = await createBy({
      "create-unit": async (call) => {
        const outcome = await handlers["create-unit"](call);
        return { ...outcome, body: { ...outcome.body, ratio_numerator: "1" } };
      },
    });
    expect([answer.status, answer.body.error.message]).toEqual([
      500,
      "The answer of create-unit must be as the specification has it; its /ratio_numerator must NOT have fewer than 32 " +
        "characters (#/minLength). Correct the server, or the specification.",
    ]);
    expect(await stored()).toEqual({ units: 0, isKept: false });
    expect((await server.records("sandbox")).logs).toMatchObject([{ status_code: 500 }]);
    expect(server.lines).toMatchObject([{ level: 50, msg: "answered internal_error" }]);
  });

  test("by its event that cannot be stored", async () => {
    const real = server.services.newId;
    let events = 0;
    // The first event has the id of the second, whose insertion the store then refuses.
    const newId: typeof real = (resource) => (resource === "event" && events++ === 0 ? "" : real(resource));
    const failing = { ...server.services, newId };
    const blocker = server.connect("sandbox");
    blocker.exec("CREATE TRIGGER refuse BEFORE INSERT ON events WHEN NEW.id = '' BEGIN SELECT RAISE(ABORT, 'no'); END");
    blocker.close();
    const app = createApp(failing, handlers);
    const response = await app.request("http://localhost:8081/v1/core/units", {
      method: "POST",
      body: JSON.stringify(COIL),
      headers: {
        "Content-Type": "application/json",
        authorization: `Bearer ${server.keys.sandbox_secret}`,
        ...ONCE.headers,
      },
    });
    expect(response.status).toBe(500);
    expect(await stored()).toEqual({ units: 0, isKept: false });
    const { logs } = await server.records("sandbox");
    expect(logs).toMatchObject([{ status_code: 500, error_code: "internal_error" }]);
  });

  test("and is carried out when it is sent again with its key", async () => {
    await createBy({ "create-unit": () => Promise.reject(new TypeError("at fault")) });
    const again = await create();
    expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, null]);
    expect(await stored()).toEqual({ units: 1, isKept: true });
  });
});

test("a refusal of the operation is kept for the key, and a write before it is not", async () => {
  const refuse: Handlers["create-unit"] = async (call) => {
    await handlers["create-unit"](call);
    return handlers["create-unit"](call);
  };
  const answer = await createBy({ "create-unit": refuse });
  expect([answer.status, answer.body.error.code]).toEqual([409, "resource_exists"]);
  expect(await stored()).toEqual({ units: 0, isKept: true });
});

describe("a store that is down", () => {
  test("when the request comes is answered 503, and the handler does not run", async () => {
    let runs = 0;
    const blocker = server.connect("sandbox");
    blocker.exec("BEGIN IMMEDIATE");
    const answer = await createBy({
      "create-unit": async (call) => {
        runs++;
        return handlers["create-unit"](call);
      },
    });
    blocker.exec("ROLLBACK");
    blocker.close();
    expect([answer.status, answer.headers.get("retry-after"), answer.body.error.request_log_url]).toEqual([
      503,
      "1",
      null,
    ]);
    expect(runs).toBe(0);
    expect(await stored()).toEqual({ units: 0, isKept: false });
    expect((await create()).status).toBe(201);
  });

  test("when the handler writes is answered 503, and nothing is kept for the key", async () => {
    const answer = await createBy({
      "create-unit": (call) => {
        // Of the transaction, the handler's last step fails.
        const store: EnvironmentTransaction = Object.assign(Object.create(call.store), {
          insertUnit: () => Promise.reject(new StorageUnavailableError("The disk is full.")),
          findUnitByName: async () => null,
          findUnitByAbbreviation: async () => null,
        });
        return handlers["create-unit"]({ ...call, store });
      },
    });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await stored()).toEqual({ units: 0, isKept: false });
    expect((await create()).status).toBe(201);
  });
});
