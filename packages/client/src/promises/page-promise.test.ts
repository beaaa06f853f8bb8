import { setImmediate } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Unit } from "@augno/types";
import { recordedClient, type RecordedClient } from "../recorded-client.samples.ts";
import type { AugnoOptions } from "../options/augno-options.ts";
import type { Page } from "./page.ts";

const LAST = 3;

/** The list object of a page of two, of pages 1 to 3, as the API answers it. */
function listObject(number: number): Record<string, unknown> {
  return {
    object: "list",
    page_info: {
      next_cursor: number === LAST ? null : `c${number + 1}`,
      prev_cursor: number === 1 ? null : `c${number - 1}`,
      has_next_page: number < LAST,
      has_prev_page: number > 1,
    },
    data: [{ id: `${number}a` }, { id: `${number}b` }],
  };
}

/** Answers the page that is asked for, except the requests that fail, counted from 0. */
function pages(options: Partial<AugnoOptions> = {}, failing: readonly number[] = []): RecordedClient {
  return recordedClient(
    (before, { url }) => {
      const cursor = new URL(url).searchParams.get("cursor") ?? "c1";
      const failure = { error: { code: "parameter_invalid", message: "No." } };
      return failing.includes(before)
        ? Response.json(failure, { status: 400 })
        : Response.json(listObject(Number(cursor.slice(1))));
    },
    { maxRetries: 0, ...options },
  );
}

function queriesOf({ requests }: RecordedClient): string[] {
  return requests.map(({ url }) => new URL(url).search);
}

const idsOf = (items: readonly Unit[]): string[] => items.map(({ id }) => id);

describe("a page", () => {
  test("has the list's items and place, and is written as the API's own list", async () => {
    const page = await pages().augno.units.list({ cursor: "c2" });
    expect({ ...page }).toEqual({
      data: [{ id: "2a" }, { id: "2b" }],
      hasNextPage: true,
      hasPrevPage: true,
      nextCursor: "c3",
      prevCursor: "c1",
    });
    expect(JSON.parse(JSON.stringify(page))).toEqual(listObject(2));
  });

  test("gives its neighbours as other pages, with the same filters, and stays as it is", async () => {
    const client = pages();
    const first = await client.augno.units.list({ type: "mass", limit: 2 });
    const second = await first.next();
    const third = await second?.next();
    const again = await third?.prev();
    expect([first, second, third, again].map((page) => idsOf(page?.data ?? []))).toEqual([
      ["1a", "1b"],
      ["2a", "2b"],
      ["3a", "3b"],
      ["2a", "2b"],
    ]);
    expect(queriesOf(client)).toEqual([
      "?type=mass&limit=2",
      "?type=mass&limit=2&cursor=c2",
      "?type=mass&limit=2&cursor=c3",
      "?type=mass&limit=2&cursor=c2",
    ]);
    expect([await first.prev(), await third?.next()]).toEqual([null, null]);
    expect(client.requests).toHaveLength(4);
  });

  test("goes by the filters that the list was asked for, whatever becomes of their object", async () => {
    const client = pages();
    const params: { type?: "mass"; limit: number } = { type: "mass", limit: 2 };
    const call = client.augno.units.list(params);
    params.limit = 9;
    await (await call).next();
    expect(queriesOf(client)).toEqual(["?type=mass&limit=2", "?type=mass&limit=2&cursor=c2"]);
  });

  test("goes by the lists of its filters, whatever becomes of them", async () => {
    const client = pages();
    const methods: ("GET" | "POST")[] = ["GET"];
    const call = client.augno.requestLogs.list({ methods });
    methods.push("POST");
    await (await call).next();
    expect(queriesOf(client)).toEqual(["?methods[]=GET", "?methods[]=GET&cursor=c2"]);
  });

  test("can be asked for its neighbour again when that failed", async () => {
    const first = await pages({}, [1]).augno.units.list();
    await expect(first.next()).rejects.toMatchObject({ code: "parameter_invalid" });
    expect(idsOf((await first.next())?.data ?? [])).toEqual(["2a", "2b"]);
  });
});

describe.each([true, false])("a loop, where prefetch is %s,", (prefetch) => {
  test("gives every item of every page, each page asked for once", async () => {
    const client = pages({ prefetch });
    const seen: string[] = [];
    for await (const { id } of client.augno.units.list({ q: "a" })) seen.push(id);
    expect(seen).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
    expect(queriesOf(client)).toEqual(["?q=a", "?q=a&cursor=c2", "?q=a&cursor=c3"]);
  });

  test("ends with an error where a page leads to itself, as with a server that heeds no cursor", async () => {
    const { augno, requests } = recordedClient(() => Response.json(listObject(1)), { prefetch });
    const seen: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { id } of augno.units.list()) seen.push(id);
    };
    await expect(walk()).rejects.toMatchObject({ name: "ResponseError", code: "response_unreadable" });
    expect({ seen, sent: requests.length }).toEqual({ seen: ["1a", "1b"], sent: 2 });
  });

  test("ends at the last page where it was begun with a cursor of null, which asks for the first", async () => {
    const { augno, requests } = recordedClient(() => Response.json(listObject(LAST)), { prefetch });
    const cursor = null as unknown as string; // as in programs that are less strict
    const seen: string[] = [];
    for await (const { id } of augno.units.list({ cursor })) seen.push(id);
    expect({ seen, sent: requests.length }).toEqual({ seen: ["3a", "3b"], sent: 1 });
  });

  test("gives every page", async () => {
    const seen: Page<Unit>[] = [];
    for await (const page of pages({ prefetch }).augno.units.list().pages()) seen.push(page);
    expect(seen.flatMap(({ data }) => idsOf(data))).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
  });

  test("throws the failure of the list, and of a later page when it comes there", async () => {
    const seen: string[] = [];
    const walk = async (failing: number): Promise<void> => {
      for await (const { id } of pages({ prefetch }, [failing]).augno.units.list()) seen.push(id);
    };
    await expect(walk(0)).rejects.toMatchObject({ code: "parameter_invalid" });
    expect(seen).toEqual([]);
    await expect(walk(1)).rejects.toMatchObject({ code: "parameter_invalid" });
    expect(seen).toEqual(["1a", "1b"]);
  });

  test("leaves no rejection that nobody handles when it fails", async () => {
    const onUnhandled = vi.fn<() => void>();
    process.on("unhandledRejection", onUnhandled);
    const walk = async (failing: number): Promise<void> => {
      for await (const _ of pages({ prefetch }, [failing]).augno.units.list()) await setImmediate();
    };
    expect((await Promise.allSettled([walk(0), walk(1)])).map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
    ]);
    await setImmediate(); // in which they would be told
    process.off("unhandledRejection", onUnhandled);
    expect(onUnhandled).not.toHaveBeenCalled();
  });

  test("asks for no page more when it is left", async () => {
    const client = pages({ prefetch });
    for await (const _ of client.augno.units.list()) break;
    await setImmediate();
    expect(client.requests).toHaveLength(prefetch ? 2 : 1);
  });
});

describe("a prefetch", () => {
  test("is of one page, while this one is worked on", async () => {
    const client = pages();
    const walk = client.augno.units.list().pages();
    await walk.next();
    await setImmediate();
    expect(client.requests).toHaveLength(2);
    await walk.next();
    await setImmediate();
    expect(client.requests).toHaveLength(3);
    await walk.return();
  });

  test("goes on where a test has false timers", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const seen: string[] = [];
    for await (const { id } of pages().augno.units.list()) seen.push(id);
    expect(seen).toHaveLength(6);
  });

  test("is aborted when the loop is left", async () => {
    const signals: AbortSignal[] = [];
    const fetch = async (_: string, { signal }: RequestInit): Promise<Response> => {
      if (signal) signals.push(signal);
      return signals.length === 1 ? Response.json(listObject(1)) : new Promise<never>(() => undefined);
    };
    const { augno } = pages({ fetch });
    for await (const _ of augno.units.list()) break;
    await setImmediate();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  test("that fails is told to nobody where its page is never needed", async () => {
    const client = pages({}, [1]);
    for await (const { id } of client.augno.units.list()) {
      await setImmediate();
      if (id === "1b") break;
    }
    expect(client.requests).toHaveLength(2);
  });
});

describe("toArray", () => {
  test.each([
    [1, ["1a"], 1],
    [2, ["1a", "1b"], 1],
    [3, ["1a", "1b", "2a"], 2],
    [100, ["1a", "1b", "2a", "2b", "3a", "3b"], 3],
  ])("gives at most %i items, and asks for no more pages than it takes", async (max, ids, requests) => {
    const client = pages();
    expect(idsOf(await client.augno.units.list().toArray({ max }))).toEqual(ids);
    await setImmediate();
    expect(client.requests).toHaveLength(requests);
  });

  test.each([0, 1.5, undefined])("needs a bound; %s is none", async (max) => {
    const bound = { max: max as number }; // what a program without types may pass
    await expect(pages().augno.units.list().toArray(bound)).rejects.toMatchObject({
      name: "ArgumentError",
      message: `"max" must be a whole number from 1 to 2147483647; got ${max}. Correct it.`,
    });
  });

  test("needs a bound, where a program without types leaves it out", async () => {
    const list = pages().augno.units.list();
    const bound = undefined as unknown as { max: number }; // as programs without types may leave it out
    await expect(list.toArray(bound)).rejects.toMatchObject({
      name: "ArgumentError",
      message: '"max" must be a whole number from 1 to 2147483647; got undefined. Correct it.',
    });
  });

  test("throws the failure of the list, whatever its bound", async () => {
    await expect(pages({}, [0]).augno.units.list().toArray({ max: 0 })).rejects.toMatchObject({
      code: "parameter_invalid",
    });
  });
});
