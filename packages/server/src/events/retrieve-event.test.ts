import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleEvent } from "../storage/storage.samples.ts";
import { DAY } from "../testing/day.ts";
import { idOf, NOW, openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";

const ID = "evt_01m86e81e0e5v8k2yqz7c4d1n1";

let server: ServerUnderTest;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await openServerUnderTest({ clock: { now: () => now, monotonic: () => 0 } });
});

afterEach(() => server.close());

const retrieve = (id: string): Promise<Response> => server.send(`/v1/core/events/${id}`, server.keys.sandbox_secret);

async function put(account_id: string, environment: "sandbox" | "production" = "sandbox"): Promise<void> {
  await server.services.storage.environments[environment].transact((transaction) =>
    transaction.insertEvent(sampleEvent({ id: ID, account_id, resource: null, request_id: null, occurred_at: NOW })),
  );
}

test("an event is answered with every field", async () => {
  await put(server.accountId);
  const response = await retrieve(ID);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    ...sampleEventFields(),
    id: ID,
    object: "event",
    environment: "sandbox",
    resource: null,
    request_id: null,
    occurred_at: NOW,
  });
});

function sampleEventFields(): object {
  const { account_id: _, ...fields } = sampleEvent();
  return fields;
}

test("reading an event leaves an event about it", async () => {
  await put(server.accountId);
  await retrieve(ID);
  expect(await (await retrieve(idOf("event", 1))).json()).toMatchObject({
    type: "event.retrieved",
    resource: { type: "event", id: ID },
    request_id: idOf("request_log", 1),
    changes: [],
  });
});

describe("an event that is not there is answered 404", () => {
  /** Of the answer, the status and what tells its error from others. */
  async function answerTo(id: string): Promise<unknown> {
    const response = await retrieve(id);
    const { error } = JSON.parse(await response.text());
    return { status: response.status, code: error?.code, message: error?.message };
  }

  const notFound = (id: string): object => ({
    status: 404,
    code: "resource_not_found",
    message: `There is no event ${id} that you can see. Check the id, and the environment of the key.`,
  });

  test("where there is none of the id", async () => {
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });

  test("where its id is that of another resource", async () => {
    expect(await answerTo("rq_01jm4r6700f8nwq3v5hx2d9ktp")).toEqual(notFound("rq_01jm4r6700f8nwq3v5hx2d9ktp"));
  });

  test("where it is another account's", async () => {
    await put("ac_01m86e81e0e5v8k2yqz7c4d1zz");
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });

  test("where it is the other environment's", async () => {
    await put(server.accountId, "production");
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });

  test("where it is past its 30 days, removed or not", async () => {
    await put(server.accountId);
    now += 30 * DAY;
    expect((await retrieve(ID)).status).toBe(200);
    now += 1;
    expect(await answerTo(ID)).toEqual(notFound(ID));
  });
});
