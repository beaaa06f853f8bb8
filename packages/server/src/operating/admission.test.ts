import { expect, test } from "vitest";
import { Admission, type Place } from "./admission.ts";

/** Asks for a place under a name, which is noted when its turn comes. */
function asker(admission: Admission): { ask(name: string): Place | null; readonly turns: readonly string[] } {
  const turns: string[] = [];
  return {
    turns,
    ask: (name) => {
      const place = admission.enter();
      void place?.turn.then(() => turns.push(name));
      return place;
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("takes in as many as may be in work and wait, and no more", () => {
  const admission = new Admission({ maxConcurrent: 2, maxWaiting: 3 });
  const places = Array.from({ length: 7 }, () => admission.enter());
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
  for (const place of Array.from({ length: 6 }, () => admission.enter())) place?.leave();
  expect([admission.inWork, admission.waiting]).toEqual([0, 0]);
});

test("lets nobody wait where none may", () => {
  const admission = new Admission({ maxConcurrent: 1, maxWaiting: 0 });
  expect([admission.enter() === null, admission.enter() === null]).toEqual([false, true]);
});
