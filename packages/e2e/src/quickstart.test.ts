import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import {
  Augno,
  AuthenticationError,
  NotFoundError,
  OptionsError,
  PermissionError,
  ValidationError,
} from "@augno/client";
import { createServer } from "@augno/server";
import { afterAll, describe, expect, test } from "vitest";

const server = await createServer();
afterAll(() => server.close());

const bundle = JSON.parse(readFileSync(new URL("../../../spec/generated/meaning.json", import.meta.url), "utf8")) as {
  components: { examples: Record<string, { value: unknown }> };
}; // the part of our own bundle that is read below
/** As many as the specification has. */
const SYSTEM_UNITS = 36;

/** A client of the server in process, and the requests that it has sent. */
function client(apiKey: string | null, environment?: "sandbox" | "production"): { augno: Augno; sent: string[] } {
  const sent: string[] = [];
  const augno = new Augno({
    apiKey: apiKey ?? "",
    environment,
    baseUrl: "http://localhost:8081",
    fetch: async (url, init) => {
      sent.push(`${init.method} ${new URL(url).pathname}${new URL(url).search}`);
      return server.fetch(new Request(url, init));
    },
  });
  return { augno, sent };
}

const { augno } = client(server.keys.sandbox_secret, "sandbox");

const thrownBy = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => expect.unreachable("the call must throw"),
    (error: unknown) => error,
  );

describe("the quickstart's request", () => {
  test("is answered with the specification's example, to the letter", async () => {
    const page = await augno.units.list({ limit: 1 });
    expect(JSON.stringify(page)).toBe(JSON.stringify(bundle.components.examples["unit-list"]?.value));
  });

  test("is answered to a publishable key too", async () => {
    const page = await client(server.keys.sandbox_publishable).augno.units.list({ limit: 1 });
    expect(page.data[0]?.name).toBe("Kilogram");
  });

  test("gives its response, its id and its attempts to who asks for them", async () => {
    const { data, response, requestId, attempts } = await augno.units.list({ limit: 1 }).withResponse();
    expect(data.data[0]?.name).toBe("Kilogram");
    expect({ status: response.status, requestId }).toEqual({
      status: 200,
      requestId: response.headers.get("request-id"),
    });
    expect(attempts).toEqual([
      { number: 1, status: 200, requestId, errorCode: null, durationMs: expect.any(Number), retryAfterMs: null },
    ]);
    expect(await augno.requestLogs.retrieve(requestId ?? "")).toMatchObject({ id: requestId, status_code: 200 });
  });

  test("is refused before the account is activated, with a production key", async () => {
    const error = await thrownBy(client(server.keys.production_secret).augno.units.list());
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ code: "account_not_activated", status: 403 });
  });

  test("is refused with a key that does not exist", async () => {
    const error = await thrownBy(client("aug_sk_test_none").augno.units.list());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: "invalid_credentials", requestLogUrl: null });
  });

  test("is refused with a limit out of bounds, and the error says what to send", async () => {
    const error = await thrownBy(augno.units.list({ limit: 0 }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      code: "parameter_invalid",
      param: "limit",
      message: '"limit" must be a whole number from 1 to 1000; got "0". Send a number, or leave it out for 100.',
    });
  });
});

test("a production key is refused where the sandbox was asked for, and nothing is sent", () => {
  expect(() => client(server.keys.production_secret, "sandbox")).toThrow(OptionsError);
});

describe("a list", () => {
  test("is looped over to its end, each unit once and in order", async () => {
    const names: string[] = [];
    for await (const { name } of augno.units.list({ limit: 7 })) names.push(name);
    expect(names).toHaveLength(SYSTEM_UNITS);
    expect(new Set(names).size).toBe(SYSTEM_UNITS);
    expect(names[0]).toBe("Kilogram");
    expect(await augno.units.list().toArray({ max: 500 })).toMatchObject(names.map((name) => ({ name })));
  });

  test("keeps its filters on every page", async () => {
    const types = new Set<string>();
    for await (const { type } of augno.units.list({ type: "mass", limit: 2 })) types.add(type);
    expect([...types]).toEqual(["mass"]);
  });

  test("is walked forth and back, and its pages stay as they were", async () => {
    const first = await augno.units.list({ limit: 5 });
    const before = JSON.stringify(first);
    const second = await first.next();
    const back = await second?.prev();
    expect(JSON.stringify(back?.data)).toBe(JSON.stringify(first.data));
    expect(JSON.stringify(first)).toBe(before);
    expect({ next: first.hasNextPage, prev: await first.prev() }).toEqual({ next: true, prev: null });
  });

  test("is fetched no further than the next page when its loop is left", async () => {
    const { augno: counted, sent } = client(server.keys.sandbox_secret);
    for await (const unit of counted.units.list({ limit: 2 })) if (unit.name === "Kilogram") break;
    expect(sent.map((line) => line.replace(/cursor=[^&]+/, "cursor=…").split("?")[0])).toEqual(
      sent.map(() => "GET /v1/core/units"),
    );
    expect(sent.length).toBeLessThanOrEqual(2);
  });
});

describe("a unit's life", () => {
  test("is created, changed, converted to and deleted", async () => {
    const pallet = { name: "Pallet", abbreviation: "plt", type: "quantity", ratio_numerator: "48" } as const;
    const created = await augno.units.create(pallet);
    const renamed = await augno.units.update(created.id, { name: "Euro pallet" });
    expect(renamed).toMatchObject({ id: created.id, name: "Euro pallet", is_internal: true });
    const each = (await augno.units.list({ type: "quantity" })).data.find((unit) => unit.is_base_unit);
    const { result } = await augno.units.convert(created.id, { value: "2.5", to_unit_id: each?.id ?? "", scale: 1 });
    expect(result).toBe("120.0");
    expect(await augno.units.delete(created.id).result()).toEqual({ ok: true, data: undefined });
    const again = await augno.units.delete(created.id).result();
    expect(again.ok ? null : again.error).toBeInstanceOf(NotFoundError);
  });

  test("is created once, however often a program asks with the same idempotency key", async () => {
    const crate = { name: "Crate", abbreviation: "crt", type: "quantity", ratio_numerator: "12" } as const;
    const [one, two] = [
      await augno.units.create(crate, { idempotencyKey: "crate" }),
      await augno.units.create(crate, { idempotencyKey: "crate" }).withResponse(),
    ];
    expect(two.data).toEqual(one);
    expect(two.response.headers.get("idempotent-replayed")).toBe("true");
  });
});

describe("an error", () => {
  test("leads to the log of its request, with both bodies", async () => {
    const error = await thrownBy(
      augno.units.create({ name: "", abbreviation: "x", type: "mass", ratio_numerator: "1" }),
    );
    if (!(error instanceof ValidationError)) return expect.unreachable("the name is refused");
    const log = await error.requestLog();
    expect(log).toMatchObject({
      id: error.requestId,
      method: "POST",
      status_code: error.status,
      error_code: error.code,
    });
    expect(JSON.parse(log.request_body ?? "")).toMatchObject({ name: "" });
    expect(JSON.parse(log.response_body ?? "")).toMatchObject({ error: { code: error.code } });
    expect(error.requestLogUrl).toContain(log.id);
    expect(error.attempts).toMatchObject([{ number: 1, status: 400, errorCode: error.code, requestId: log.id }]);
  });

  test("is a value to who asks for a result", async () => {
    const id = (await augno.units.list({ limit: 1 })).data[0]?.id.replace(/.$/, "q") ?? "";
    const result = await augno.units.retrieve(id).result();
    expect(result).toMatchObject({ ok: false, error: { code: "resource_not_found", status: 404 } });
  });

  test("keeps the key to itself", async () => {
    const error = await thrownBy(augno.units.list({ limit: 0 }));
    const key = server.keys.sandbox_secret ?? "";
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(key);
  });
});

test("a request without a method of its own is typed by its caller", async () => {
  const account = await augno.request<{ object: string }>("GET", "/v1/core/account");
  expect(account.object).toBe("account");
});
