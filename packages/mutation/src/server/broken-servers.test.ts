import { expect, test } from "vitest";
import { brokenServers } from "./broken-servers.ts";
import { judgeServers } from "./judge-servers.ts";
import { sampleServers } from "./sample-servers.ts";
import { unbroken } from "./unbroken.ts";

const SAMPLE = 6;
/** In milliseconds, whatever the machine does besides. */
const TIME_LIMIT = 120_000;

/** The same in every run, so that what passes today passes tomorrow; `pnpm mutate server` judges all. */
const SEED = 1;
const sample = sampleServers(brokenServers, SAMPLE, SEED);

test("each broken server has a name of its own, and something that must notice it", () => {
  expect(new Set([...brokenServers, unbroken].map(({ name }) => name)).size).toBe(brokenServers.length + 1);
  expect(brokenServers.filter(({ noticedBy }) => noticedBy.length === 0)).toEqual([]);
});

test(`the kit notices of the broken servers ${sample.map(({ name }) => name).join(", ")}`, async () => {
  const verdicts = await judgeServers(sample, { timeLimit: TIME_LIMIT });
  const unnoticed = verdicts.flatMap(({ name, notices, broke }) =>
    broke === null && notices.every(({ finding }) => finding !== null) ? [] : [{ name, notices, broke }],
  );
  expect(unnoticed).toEqual([]);
  expect(verdicts).toHaveLength(SAMPLE);
});
