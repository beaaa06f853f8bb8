import { readFileSync } from "node:fs";
import { createServer } from "@augno/server";
import { Augno, AuthenticationError, PermissionError, ValidationError } from "@augno/client";
import { afterAll, describe, expect, test } from "vitest";

const server = await createServer();
afterAll(() => server.close());

const bundle = JSON.parse(readFileSync(new URL("../../../spec/generated/openapi.json", import.meta.url), "utf8")) as {
  components: { examples: Record<string, { value: unknown }> };
}; // the part of our own bundle that is read below

function client(apiKey: string | null): Augno {
  return new Augno({
    apiKey: apiKey ?? "",
    baseUrl: "http://localhost:8081",
    fetch: (input, init) => server.fetch(new Request(input, init)),
  });
}

const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.unreachable("the call must throw"),
    (error: unknown) => error,
  );

describe("the quickstart's request", () => {
  test("is answered with the specification's example, to the letter", async () => {
    const answer = await client(server.keys.sandbox_secret).units.list({ limit: 1 });
    expect(JSON.stringify(answer)).toBe(JSON.stringify(bundle.components.examples["unit-list"]?.value));
  });

  test("is answered to a publishable key too", async () => {
    const answer = await client(server.keys.sandbox_publishable).units.list({ limit: 1 });
    expect(answer.data[0]?.name).toBe("Kilogram");
  });

  test("is refused before the account is activated, with a production key", async () => {
    const error = await thrownBy(client(server.keys.production_secret).units.list());
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({ code: "account_not_activated", status: 403 });
  });

  test("is refused with a key that does not exist", async () => {
    const error = await thrownBy(client("aug_sk_test_none").units.list());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: "invalid_credentials", requestLogUrl: null });
  });

  test("is refused with a limit out of bounds, and the error says what to send", async () => {
    const error = await thrownBy(client(server.keys.sandbox_secret).units.list({ limit: 0 }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      code: "parameter_invalid",
      param: "limit",
      message: '"limit" must be a whole number from 1 to 1000; got "0". Send a number, or leave it out for 100.',
    });
  });
});

test("every page of the list is reached, each unit once", async () => {
  const { units } = client(server.keys.sandbox_secret);
  const names: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, page_info } = await units.list({ limit: 7, cursor });
    names.push(...data.map(({ name }) => name));
    if (page_info.next_cursor === null) break;
    cursor = page_info.next_cursor;
  }
  expect(names).toHaveLength(36);
  expect(new Set(names).size).toBe(36);
  expect(names[0]).toBe("Kilogram");
});
