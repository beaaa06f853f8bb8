import { describe, expect, test } from "vitest";
import { Admission, type Place } from "./admission.ts";

/** Asks for a place under a name, which is noted when its turn comes. */
function asker(admission: Admission): { ask(name: string): Place | null; readonly turns: readonly string[] } {
  const turns: string[] = [];
  return {
    turns,
    ask: (name) => {
      const place = admission.enter(null);
      if (place !== null) void (place.turn ?? Promise.resolve()).then(() => turns.push(name));
      return place;
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("takes in as many as may be in work and wait, and no more", () => {
  const admission = new Admission({ maxConcurrent: 2, maxWaiting: 3 });
  const places = Array.from({ length: 7 }, () => admission.enter(null));
  expect(places.map((place) => place !== null)).toEqual([true, true, true, true, true, false, false]);
  expect([admission.inWork, admission.waiting]).toEqual([2, 3]);
});

test("begins the work of those who wait in the order they came", async () => {
  const admission = new Admission({ maxConcurrent: 1, maxWaiting: 3 });
  const { ask, turns } = asker(admission);
  const places = ["a", "b", "c", "d"].map(ask);
  await settle();
  expect(turns).toEqual(["a"]);
  places[0]?.leave();
  await settle();
  places[1]?.leave();
  await settle();
  expect([turns, admission.inWork, admission.waiting]).toEqual([["a", "b", "c"], 1, 1]);
});

test("passes over one who left while waiting", async () => {
  const admission = new Admission({ maxConcurrent: 1, maxWaiting: 2 });
  const { ask, turns } = asker(admission);
  const places = ["a", "b", "c"].map(ask);
  places[1]?.leave();
  expect(admission.waiting).toBe(1);
  places[0]?.leave();
  await settle();
  expect(turns).toEqual(["a", "c"]);
});

test("has all its places again when everybody has left", () => {
  const admission = new Admission({ maxConcurrent: 2, maxWaiting: 2 });
  for (const place of Array.from({ length: 6 }, () => admission.enter(null))) place?.leave();
  expect([admission.inWork, admission.waiting]).toEqual([0, 0]);
});

test("lets nobody wait where none may", () => {
  const admission = new Admission({ maxConcurrent: 1, maxWaiting: 0 });
  expect([admission.enter(null) === null, admission.enter(null) === null]).toEqual([false, true]);
});

describe("of a caller", () => {
  test("so many are in work as a quarter of the places, and the others have the rest", () => {
    const admission = new Admission({ maxConcurrent: 8, maxWaiting: 4 });
    const atOnce = (caller: string | null, times: number): readonly (boolean | null)[] =>
      Array.from({ length: times }, () => admission.enter(caller)).map((place) => place && place.turn === null);
    // Three may wait, which is three quarters of the queue.
    expect(atOnce("a", 6)).toEqual([true, true, false, false, false, null]);
    expect(atOnce("b", 2)).toEqual([true, true]);
    expect(atOnce(null, 6)).toEqual([true, true, true, true, false, null]);
    expect([admission.inWork, admission.waiting]).toEqual([8, 4]);
  });

  test("who waits for a place of their own, the others pass by", async () => {
    const admission = new Admission({ maxConcurrent: 4, maxWaiting: 8 });
    const turns: string[] = [];
    const ask = (caller: string, name: string): Place | null => {
      const place = admission.enter(caller);
      if (place !== null) void (place.turn ?? Promise.resolve()).then(() => turns.push(name));
      return place;
    };
    const [a1] = [ask("a", "a1"), ask("a", "a2"), ask("b", "b1"), ask("c", "c1"), ask("d", "d1"), ask("e", "e1")];
    await settle();
    expect(turns).toEqual(["a1", "b1", "c1", "d1"]);
    const b2 = ask("b", "b2");
    b2?.leave();
    expect(admission.waiting).toBe(2);
    a1?.leave();
    await settle();
    expect([turns.slice(4), admission.inWork, admission.waiting]).toEqual([["a2"], 4, 1]);
  });

  test("where their own keep others waiting, the next of another begins", async () => {
    const admission = new Admission({ maxConcurrent: 4, maxWaiting: 8 });
    const [, , b] = [admission.enter("a"), admission.enter("a"), admission.enter("b")];
    expect([admission.inWork, admission.waiting]).toEqual([2, 1]);
    b?.leave();
    expect([admission.inWork, admission.waiting]).toEqual([1, 1]);
  });
});
