import { expect, test } from "vitest";
import { judgeServers } from "./judge-servers.ts";
import { isNoticed, type Verdict } from "./verdict.ts";

test("a run that breaks off has noticed nothing, and says why", async () => {
  const told: Verdict[] = [];
  const server = { name: "nothing", what: "is not there" };
  const verdicts = await judgeServers([server], {
    timeLimit: 60_000,
    onVerdict: (verdict) => void told.push(verdict),
  });
  expect(verdicts).toMatchObject([{ ...server, notices: [] }]);
  expect(verdicts[0]?.broke).toContain('RangeError: The name must be a broken server\'s; got "nothing".');
  expect(verdicts.map(isNoticed)).toEqual([false]);
  expect(told).toEqual(verdicts);
});

test("a run that takes too long has noticed nothing", async () => {
  const [verdict] = await judgeServers([{ name: "unbroken", what: "keeps the specification" }], { timeLimit: 1 });
  expect(verdict).toMatchObject({ notices: [], broke: "The kit must come to its end within 0.001 s; it did not." });
});
