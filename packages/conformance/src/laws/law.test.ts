import { expect, test } from "vitest";
import { Session } from "../session.ts";
import { law, type LawCheck, type LawOutcome } from "./law.ts";

const NAME = "conversion-is-exact";
const SHOWN = "conversions";

/** What comes of a law with such a check, against a server that is never called. */
function outcomeOf(check: LawCheck): Promise<LawOutcome> {
  const fetch = (): Promise<Response> => Promise.reject(new Error("no law of these calls"));
  const session = new Session({ baseUrl: "http://localhost", keys: { sandboxSecret: "key" }, fetch }, 1);
  return law(NAME, SHOWN, check).check(session);
}

test.each<[string, LawCheck, LawOutcome]>([
  ["that finds nothing", async () => {}, { shown: SHOWN, findings: [] }],
  [
    "that finds another value",
    async (_, findings) => void findings.same("A result", { is_exact: false }, { is_exact: true }),
    { shown: SHOWN, findings: [`${NAME}: A result must be {"is_exact":true}; got {"is_exact":false}.`] },
  ],
  [
    "that finds nothing where there should be something",
    async (_, findings) => void findings.same("A result", undefined, null),
    { shown: SHOWN, findings: [`${NAME}: A result must be null; got nothing.`] },
  ],
  [
    "that finds a condition not to hold",
    async (_, findings) => void findings.holds(false, "A result", "5 or more", 4),
    { shown: SHOWN, findings: [`${NAME}: A result must be 5 or more; got 4.`] },
  ],
  [
    "that finds as expected",
    async (_, findings) => {
      findings.same("A result", [1], [1]);
      findings.holds(true, "A result", "5 or more", 5);
    },
    { shown: SHOWN, findings: [] },
  ],
  [
    "that cannot go on",
    async () => Promise.reject(new Error("create-unit must be answered 201; got 500.")),
    {
      shown: SHOWN,
      findings: [
        `${NAME}: The check must come to its end; it stopped with: create-unit must be answered 201; got 500.`,
      ],
    },
  ],
  ["that cannot be made", async () => ({ notReachable: "there is no clock" }), { notReachable: "there is no clock" }],
])("a check %s is told", async (_, check, outcome) => {
  expect(await outcomeOf(check)).toEqual(outcome);
});

test("a law that is broken again and again is told twenty times", async () => {
  const outcome = await outcomeOf(async (_, findings) => {
    for (let count = 0; count < 25; count++) findings.add(`number ${count} must be none.`);
  });
  expect("findings" in outcome && outcome.findings.slice(19)).toEqual([
    `${NAME}: number 19 must be none.`,
    `${NAME}: 5 more like these.`,
  ]);
});

test("a long value is cut", async () => {
  const outcome = await outcomeOf(async (_, findings) => void findings.same("It", "x".repeat(1000), 1));
  expect("findings" in outcome && outcome.findings[0]?.length).toBeLessThan(500);
});
