import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { systemUnits } from "../generated/system-units.ts";
import { CROCKFORD_DIGITS } from "../ids/crockford-digits.ts";
import type { EnvironmentTransaction } from "../storage/storage.ts";
import { sampleRequestLog, sampleUnit } from "../storage/storage.samples.ts";
import { openServerUnderTest, type ServerUnderTest } from "../testing/server-under-test.ts";
import { readListPage, walkList } from "../testing/walk-list.ts";

/*
 * What the specification promises of every list, held to the units, oldest first, and to the request logs, newest first,
 * of a whole server.
 */

const UNITS = "/v1/core/units";
const LOGS = "/v1/core/request-logs";
const SYSTEM = systemUnits.map(({ id }) => id);

/** So many different units come and go, so that writers often meet. */
const NUMBERS = 200;

let server: ServerUnderTest;

beforeAll(async () => {
  server = await openServerUnderTest({ rateLimit: 1_000_000 });
});

afterAll(() => server.close());

/** The id of a number below 32⁴; the order of the numbers is that of the ids. */
function idOf(prefix: "unit" | "rq", number: number): string {
  const digits = [15, 10, 5, 0].map((shift) => CROCKFORD_DIGITS.charAt((number >> shift) & 31)).join("");
  return `${prefix}_01m86e81e0e5v8k2yqz7c4${digits}`;
}

const unitId = (number: number): string => idOf("unit", number);
const logId = (number: number): string => idOf("rq", number);

async function write(work: (transaction: EnvironmentTransaction) => Promise<unknown>): Promise<void> {
  await server.services.storage.environments.sandbox.transact(work);
}

/** Inserts the units of the numbers that are not there yet. */
const insertUnits = (numbers: readonly number[]): Promise<void> =>
  write(async (transaction) => {
    for (const number of numbers) {
      const id = unitId(number);
      if ((await transaction.findUnit(server.accountId, id)) !== null) continue;
      const unique = { name: `Unit ${number}`, abbreviation: `u${number}` };
      await transaction.insertUnit(sampleUnit({ id, account_id: server.accountId, ...unique }));
    }
  });

const deleteUnits = (numbers: readonly number[]): Promise<void> =>
  write(async (transaction) => {
    for (const number of numbers) await transaction.deleteUnit(server.accountId, unitId(number));
  });

interface Change {
  readonly kind: "insert" | "delete";
  readonly number: number;
}

const number = fc.nat({ max: NUMBERS - 1 });
const numbers = fc.uniqueArray(number, { maxLength: 60 });
const limit = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(35, 36, 37, 1000));
const change = fc.record<Change>({ kind: fc.constantFrom("insert", "delete"), number });

/** What each of four writers does, one change for each page that is read. */
const scripts = fc.array(fc.array(change, { maxLength: 40 }), { minLength: 4, maxLength: 4 });

/** Lets the writers go on together, each by a change. */
function nextChanges(left: readonly (readonly Change[])[]): () => Promise<unknown> {
  let step = 0;
  return () => {
    const changes = left.flatMap((script) => script[step] ?? []);
    step++;
    return Promise.all(
      changes.map((each) => (each.kind === "insert" ? insertUnits([each.number]) : deleteUnits([each.number]))),
    );
  };
}

/** The ids of what is there from the beginning and deleted by nobody, with the system units. */
function staying(initial: readonly number[], writers: readonly (readonly Change[])[]): string[] {
  const deleted = new Set(writers.flat().flatMap((each) => (each.kind === "delete" ? [each.number] : [])));
  return [...SYSTEM, ...initial.filter((each) => !deleted.has(each)).map(unitId)].toSorted();
}

/** Of what a walk saw, only these, in the order in which they were seen. */
function seenOf(ids: readonly string[], these: readonly string[]): string[] {
  const wanted = new Set(these);
  return ids.filter((id) => wanted.has(id));
}

describe("while four writers insert and delete units", () => {
  afterEach(() => deleteUnits([...Array(NUMBERS).keys()]));

  test("a walk sees what is there all the time exactly once, and nothing twice", async () => {
    const property = fc.asyncProperty(numbers, scripts, limit, async (initial, writers, size) => {
      await insertUnits(initial);
      const pages = await walkList(server, { path: UNITS, limit: size, meanwhile: nextChanges(writers) });
      const seen = pages.flatMap(({ ids }) => ids);
      expect(seenOf(seen, staying(initial, writers))).toEqual(staying(initial, writers));
      expect(seen).toEqual([...new Set(seen)].toSorted());
    });
    await fc.assert(
      property.afterEach(() => deleteUnits([...Array(NUMBERS).keys()])),
      { numRuns: 40 },
    );
  });

  test("walking back mirrors walking forward for what was there when the walk began and stays", async () => {
    const property = fc.asyncProperty(numbers, scripts, limit, limit, async (initial, writers, size, backSize) => {
      await insertUnits(initial);
      const meanwhile = nextChanges(writers);
      const forward = await walkList(server, { path: UNITS, limit: size, meanwhile });
      const last = forward.at(-1);
      const from = last?.prev_cursor ?? null;
      const back =
        from === null
          ? []
          : await walkList(server, { path: UNITS, limit: backSize, by: "prev_cursor", from, meanwhile });
      const seenBack = [...back.toReversed().flatMap(({ ids }) => ids), ...(last?.ids ?? [])];
      expect(seenOf(seenBack, staying(initial, writers))).toEqual(staying(initial, writers));
      expect(seenBack).toEqual([...new Set(seenBack)].toSorted());
    });
    await fc.assert(
      property.afterEach(() => deleteUnits([...Array(NUMBERS).keys()])),
      { numRuns: 30 },
    );
  });
});

test("a cursor outlives its item: the page is what lies behind the place where it was", async () => {
  const property = fc.asyncProperty(
    fc.uniqueArray(number, { minLength: 2, maxLength: 40 }),
    fc.nat(),
    fc.boolean(),
    fc.integer({ min: 1, max: 12 }),
    async (initial, pick, isBefore, size) => {
      await insertUnits(initial);
      const gone = initial[pick % initial.length] ?? 0;
      await deleteUnits([gone]);
      const page = await readListPage(server, { path: UNITS, limit: size }, `${isBefore ? "~" : ""}${unitId(gone)}`);
      const left = [...SYSTEM, ...initial.filter((each) => each !== gone).map(unitId)].toSorted();
      const before = left.filter((id) => id < unitId(gone));
      const behind = left.filter((id) => id > unitId(gone));
      expect(page.ids).toEqual(isBefore ? before.slice(-size) : behind.slice(0, size));
    },
  );
  await fc.assert(
    property.afterEach(() => deleteUnits([...Array(NUMBERS).keys()])),
    { numRuns: 40 },
  );
});

test("a walk of the logs, newest first, sees each log exactly once, though every page leaves one more", async () => {
  const initial = Array.from({ length: 500 }, (_, each) => each * 2);
  await write(async (transaction) => {
    for (const each of initial) {
      await transaction.insertRequestLog(sampleRequestLog({ id: logId(each), account_id: server.accountId }));
    }
  });
  let inserted = 1;
  const insertOne = (): Promise<void> =>
    write((transaction) => {
      inserted += 38;
      return transaction.insertRequestLog(sampleRequestLog({ id: logId(inserted), account_id: server.accountId }));
    });
  const meanwhile = (): Promise<unknown> => Promise.all([insertOne(), insertOne(), insertOne(), insertOne()]);

  const pages = await walkList(server, { path: LOGS, limit: 40, meanwhile });
  const seen = pages.flatMap(({ ids }) => ids);
  expect(seenOf(seen, initial.map(logId))).toEqual(initial.map(logId).toReversed());
  expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
});

describe("a walk over 10000 units", () => {
  const all = [...Array(10_000).keys()];

  beforeAll(() => insertUnits(all));

  test.each([1000, 99])("sees every unit once by pages of %i, forward and back", async (size) => {
    const expected = [...SYSTEM, ...all.map(unitId)].toSorted();
    const forward = await walkList(server, { path: UNITS, limit: size });
    expect(forward).toHaveLength(Math.ceil(expected.length / size));
    expect(forward.flatMap(({ ids }) => ids)).toEqual(expected);

    const from = "~unit_7zzzzzzzzzzzzzzzzzzzzzzzzz";
    const back = await walkList(server, { path: UNITS, limit: size, by: "prev_cursor", from });
    expect(back.toReversed().flatMap(({ ids }) => ids)).toEqual(expected);
  });
});
