import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Augno, AugnoError } from "../index.ts";
import { recordedClient } from "../recorded-client.samples.ts";

/** A list of two pages, of which the second cannot be had. */
const FIRST_PAGE = {
  object: "list",
  page_info: { next_cursor: "c2", prev_cursor: null, has_next_page: true, has_prev_page: false },
  data: [{ id: "unit_1" }],
};
const GONE = { error: { code: "resource_not_found", message: "Gone." } };

type Way = (augno: Augno) => Promise<unknown>;

const caught = (error: unknown): unknown => error;

/** Each way to come to a failure. The function that has the call in its text must be in the stack. */
const WAYS: Readonly<Record<string, Way>> = {
  "is awaited": async function theCaller(augno) {
    return await augno.account.retrieve();
  },
  "is awaited later": async function theCaller(augno) {
    const call = augno.account.retrieve();
    await Promise.resolve();
    await call;
  },
  "is refused before it is sent": async function theCaller(augno) {
    await augno.units.retrieve("");
  },
  "has a handler for failures": async function theCaller(augno) {
    return augno.account.retrieve().catch(caught);
  },
  "has both handlers": async function theCaller(augno) {
    return augno.account.retrieve().then(caught, caught);
  },
  "has a last step": async function theCaller(augno) {
    return augno.account.retrieve().finally(() => undefined);
  },
  "is asked for its result": async function theCaller(augno) {
    return augno.account.retrieve().result();
  },
  "is asked for its response": async function theCaller(augno) {
    return augno.account.retrieve().withResponse();
  },
  "has a handler, and is awaited by nobody": function theCaller(augno) {
    return new Promise((resolve) => void augno.account.retrieve().catch(resolve));
  },
  "is asked for its result, which is awaited by nobody": function theCaller(augno) {
    return new Promise((resolve) => void augno.account.retrieve().result().then(resolve));
  },
  "is one of several": async function theCaller(augno) {
    return Promise.all([augno.account.retrieve(), augno.account.retrieve()]);
  },
  "is a list": async function theCaller(augno) {
    return await augno.events.list();
  },
  "is a list that is looped over": async function theCaller(augno) {
    for await (const _ of augno.events.list());
  },
  "is a later page of a loop": async function theCaller(augno) {
    for await (const _ of augno.units.list());
  },
  "is a later page of a loop by pages": async function theCaller(augno) {
    for await (const _ of augno.units.list().pages());
  },
  "is a later page of an array": async function theCaller(augno) {
    return await augno.units.list().toArray({ max: 2 });
  },
  "is a neighbour of a page": async function theCaller(augno) {
    return await (await augno.units.list()).next();
  },
  "is a neighbour of a page, with a handler": async function theCaller(augno) {
    return (await augno.units.list()).next().catch(caught);
  },
  "is made without a method": async function theCaller(augno) {
    return await augno.request("GET", "/v1/core/account");
  },
};

function answer(_: number, { url }: Request): Response {
  return url.endsWith("/units") ? Response.json(FIRST_PAGE) : Response.json(GONE, { status: 404 });
}

/** The error that a way comes to, whether it throws, gives or returns it. */
async function errorOf(way: Way, prefetch: boolean): Promise<AugnoError> {
  const { augno } = recordedClient(answer, { prefetch });
  const given = await way(augno).catch(caught);
  return ((given as { error?: AugnoError }).error ?? given) as AugnoError; // by `result()`, or else
}

describe.each([true, false])("the stack of a failure, where prefetch is %s,", (prefetch) => {
  test.each(Object.entries(WAYS))("leads to who made the call where it %s", async (_, way) => {
    const { name, message, stack } = await errorOf(way, prefetch);
    expect(stack?.split("\n")[0]).toBe(`${name}: ${message}`);
    expect(stack?.split("\n").slice(1)).toEqual(stack?.match(/^ {4}at .*/gm));
    expect(stack).toContain("theCaller");
  });
});

test("a failed attempt's stack leads to who made the call before the call is over", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no back-off
  const stacks: (string | undefined)[] = [];
  const { augno } = recordedClient((before) => Response.json({}, { status: before === 0 ? 503 : 200 }), {
    onRetry: ({ error }) => stacks.push(error.stack),
  });
  async function theCaller(): Promise<void> {
    await augno.account.retrieve();
  }
  await theCaller();
  expect(stacks).toEqual([expect.stringContaining("theCaller")]);
  vi.restoreAllMocks();
});

describe("where the engine does not tell who awaits", () => {
  const { stackTraceLimit } = Error;

  beforeEach(() => {
    vi.resetModules();
    Error.stackTraceLimit = 1; // so that a stack has the line of the function itself alone, while that is found out
  });

  afterEach(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  test.each<[what: string, begin: (augno: Augno) => () => Promise<unknown>]>([
    [
      "a call",
      function theCaller(augno) {
        const call = augno.account.retrieve();
        return async () => call;
      },
    ],
    [
      "a later page of a loop",
      function theCaller(augno) {
        const pages = augno.units.list().pages();
        return async () => [await pages.next(), await pages.next()];
      },
    ],
  ])("the stack of %s leads to who called the method", async (_, begin) => {
    const newlyLoaded = await import("../recorded-client.samples.ts");
    await Promise.resolve();
    Error.stackTraceLimit = stackTraceLimit;
    const end = begin(newlyLoaded.recordedClient(answer).augno);
    await expect(end()).rejects.toMatchObject({ stack: expect.stringContaining("theCaller") });
  });
});
