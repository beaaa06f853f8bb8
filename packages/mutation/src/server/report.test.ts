import { expect, test } from "vitest";
import { isPassed, lineOf, reportAsJson, reportAsMarkdown, type ServerRun } from "./report.ts";
import type { Verdict } from "./verdict.ts";

const base = { milliseconds: 5, broke: null };
const noticed: Verdict = {
  ...base,
  name: "no-allow",
  what: "leaves out `Allow`",
  notices: [{ by: "allow-names-every-method", finding: "allow-names-every-method: Allow\n must be there." }],
};
const survivor: Verdict = {
  ...base,
  name: "two-events",
  what: "keeps an event twice",
  notices: [{ by: "request-leaves-one-event", finding: null }],
};
const hung: Verdict = { ...base, name: "slow", what: "never answers", notices: [], broke: "It did not end." };
const unbroken: Verdict = { ...survivor, name: "unbroken", what: "keeps the specification" };
const run: ServerRun = { verdicts: [noticed, survivor, hung], all: 9, unbroken, seconds: 4 };

test("a report for people says what was noticed by what, and what was not", () => {
  expect(reportAsMarkdown(run)).toBe(`# Broken servers

1 of 3 broken servers were noticed (33.3 %); there are 9. It took 4 seconds.

Of our server as it is, nothing was noticed.

| server     | what is wrong        | noticed by                          |
| ---------- | -------------------- | ----------------------------------- |
| no-allow   | leaves out \`Allow\`   | allow-names-every-method            |
| two-events | keeps an event twice | **not by request-leaves-one-event** |
| slow       | never answers        | **nothing: the run broke off**      |

## What was found

- no-allow: allow-names-every-method: Allow must be there.
- slow: It did not end.
`);
});

test("a report says what was found in our server as it is", () => {
  expect(reportAsMarkdown({ ...run, unbroken: { ...unbroken, broke: "It did not end." } })).toContain(
    "Our server as it is must pass; it does not:\n- It did not end.\n",
  );
});

test("a report for programs has the verdicts", () => {
  expect(JSON.parse(reportAsJson(run))).toMatchObject({
    all: 9,
    verdicts: [{ name: "no-allow", isNoticed: true }, { isNoticed: false }, { isNoticed: false }],
    faults: [],
  });
});

test.each<[string, boolean, Partial<ServerRun>]>([
  ["all that was judged was noticed", true, { verdicts: [noticed] }],
  ["one survived", false, { verdicts: [noticed, survivor] }],
  ["one run broke off", false, { verdicts: [hung] }],
  ["our server as it is was found wrong", false, { verdicts: [noticed], unbroken: noticed }],
])("where %s, a run is passed: %s", (_, passed, part) => {
  expect(isPassed({ ...run, ...part })).toBe(passed);
});

test("a survivor is told in capitals", () => {
  expect(lineOf(survivor)).toBe("SURVIVED  two-events: keeps an event twice (not by request-leaves-one-event)");
});
