import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, Session } from "../../session.ts";
import type { Target } from "../../target.ts";
import { checkProperty } from "./check-property.ts";
import type { Property } from "./property.ts";

const SEED = 7;

/** A server that answers a limit of 20 and more with 500. */
const target: Target = {
  baseUrl: "http://localhost:8081",
  keys: { sandboxSecret: "aug_sk_test_secret" },
  fetch: async ({ url }) =>
    new Response("{}", { status: Number(new URL(url).searchParams.get("limit")) >= 20 ? 500 : 200 }),
};

const property =
  (runs = 50): ((session: Session) => Promise<Property<number>>) =>
  async (session) => ({
    values: fc.nat({ max: 1000 }),
    runs,
    isCleanedUp: true,
    try: async (limit) => {
      const { status }: Answer = await session.send({ operation: "list-units", query: `limit=${limit}` });
      return { outcomes: [String(status)], findings: status === 500 ? [`${limit} must be taken; it is not.`] : [] };
    },
  });

test("of what fails, the smallest is told, with the commands that send it", async () => {
  const outcome = await checkProperty("list-units valid requests", property(), new Session(target, SEED));
  expect(outcome).toEqual({
    shown: expect.stringMatching(/^\d+ tried: (\d+ 200, )?1 500$/) as unknown,
    findings: [
      "20 must be taken; it is not.",
      expect.stringMatching(/^To try it again: --seed 7 --replay "list-units valid requests [\d:]+"$/),
      "To send it by hand, with AUGNO_API_KEY set:",
      `curl -i -sS -g --path-as-is -X GET -H 'authorization: Bearer '"$AUGNO_API_KEY" 'http://localhost:8081/v1/core/units?limit=20'`,
    ],
  });
});

test("its path leads to it again, at once", async () => {
  const first = await checkProperty("check", property(), new Session(target, SEED));
  const again = /check ([\d:]+)"/.exec("findings" in first ? (first.findings[1] ?? "") : "")?.[1];
  const session = new Session(target, SEED);
  const { shown, findings } = (await checkProperty("check", property(), session, again)) as {
    shown: string;
    findings: string[];
  }; // it is always reachable
  expect([shown, findings[0]]).toEqual(["1 tried: 1 500", "20 must be taken; it is not."]);
});

test("the same seed makes the same requests, and another seed others", async () => {
  const sentBy = async (seed: number): Promise<string[]> => {
    const sent: string[] = [];
    const noted: Target = { ...target, fetch: async ({ url }) => (sent.push(url), new Response("{}")) };
    await checkProperty("check", property(), new Session(noted, seed));
    return sent;
  };
  expect(await sentBy(1)).toEqual(await sentBy(1));
  expect(await sentBy(2)).not.toEqual(await sentBy(1));
});

test("what holds is counted by what became of it", async () => {
  const kind = { ...target, fetch: async () => new Response("{}") };
  expect(await checkProperty("check", property(9), new Session(kind, SEED))).toEqual({
    shown: "9 tried: 9 200",
    findings: [],
  });
});

test("what cannot come to its end is what is wrong", async () => {
  const broken = async (session: Session): Promise<Property<number>> => ({
    ...(await property()(session)),
    try: () => Promise.reject(new TypeError("no id")),
  });
  expect(await checkProperty("check", broken, new Session(target, SEED))).toEqual({
    shown: "1 tried: ",
    findings: [
      "It must come to its end; it stopped with: TypeError: no id",
      expect.stringMatching(/^To try it again: --seed 7 --replay "check 0[:0]*"$/),
    ],
  });
});

test("however many smaller values fail, so many are tried and no more", async () => {
  const session = new Session({ ...target, fetch: async () => new Response("{}", { status: 500 }) }, SEED);
  await checkProperty(
    "check",
    async (own) => ({
      ...(await property()(own)),
      // A list can be made smaller in many more ways than a number, and the property looks at neither.
      values: fc.array(fc.nat(), { minLength: 99 }) as unknown as fc.Arbitrary<number>,
    }),
    session,
  );
  expect(session.requests).toBeLessThanOrEqual(202);
});
