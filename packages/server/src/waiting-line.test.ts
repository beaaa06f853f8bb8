import { expect, test } from "vitest";
import { WaitingLine } from "./waiting-line.ts";

/** A work that runs until it is let go, and notes when it begins. */
function workOf(name: string, begun: string[]): { run: () => Promise<string>; end: () => void } {
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    run: async () => {
      begun.push(name);
      await ended;
      return name;
    },
    end: () => end(),
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("so many run at one time, and the others in the order in which they came", async () => {
  const line = new WaitingLine(2);
  const begun: string[] = [];
  const works = ["a", "b", "c", "d"].map((name) => workOf(name, begun));
  const runs = works.map(({ run }) => line.run(run));
  await settle();
  expect(begun).toEqual(["a", "b"]);
  works[1]?.end();
  await settle();
  expect(begun).toEqual(["a", "b", "c"]);
  for (const { end } of works) end();
  expect(await Promise.all(runs)).toEqual(["a", "b", "c", "d"]);
  expect(line.isIdle).toBe(true);
});

test("a work that throws makes room", async () => {
  const line = new WaitingLine(1);
  const failing = line.run(() => Promise.reject(new RangeError("mine")));
  const next = line.run(async () => "next");
  await expect(failing).rejects.toThrow(new RangeError("mine"));
  expect(await next).toBe("next");
});

test("one whose time is up while it waits is never run, and nobody waits for it", async () => {
  const line = new WaitingLine(1);
  const begun: string[] = [];
  const [first, late, last] = ["first", "late", "last"].map((name) => workOf(name, begun));
  const running = first && line.run(first.run);
  const ending = new AbortController();
  const givenUp = late && line.run(late.run, ending.signal);
  const waiting = last && line.run(last.run);
  ending.abort(new RangeError("late"));
  await expect(givenUp).rejects.toThrow(new RangeError("late"));
  first?.end();
  last?.end();
  expect([await running, await waiting, begun]).toEqual(["first", "last", ["first", "last"]]);
  await expect(line.run(async () => {}, AbortSignal.abort())).resolves.toBeUndefined();
});
