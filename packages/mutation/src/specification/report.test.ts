import { expect, test } from "vitest";
import type { LeafKind, Mutant } from "./mutant.ts";
import { type MutationRun, reportAsJson, reportAsMarkdown } from "./report.ts";
import { tallyOf } from "./tally.ts";
import type { Verdict } from "./verdict.ts";

const REASON = "Nobody can tell.";

function mutant(kind: LeafKind, id: string): Mutant {
  return { kind, words: "", pointer: [], edits: [], file: "spec/a.yaml", line: 3, id: `spec/a.yaml#/${id}` };
}

function verdict(of: Mutant, noticed: Verdict["noticed"]): Verdict {
  return { mutant: of, noticed, milliseconds: 5 };
}

function run(): MutationRun {
  const bound = mutant("bound", "maximum 1 becomes 2");
  const role = mutant("role", "roles/0 dropped");
  const text = mutant("description", "description emptied");
  const unseen = mutant("bound", "minimum 1 becomes 2");
  const verdicts = [
    verdict(bound, { check: "kit", says: "The status must be 200; got 400." }),
    verdict(role, null),
    verdict(text, null),
  ];
  const accepted = [{ mutants: [text.id], reason: REASON }];
  const tally = tallyOf([bound, role, text, unseen], verdicts, accepted);
  return { seed: 1, seconds: 9, verdicts, tally, accepted, stale: ["Stale."] };
}

test("a report for people has the scores, and every survivor with its place", () => {
  expect(reportAsMarkdown(run())).toBe(`# Mutants of the specification

3 of 4 mutants were judged in 9 seconds, with the seed 1.

| leaves   | noticed | judged | all | accepted | score  |
| -------- | ------- | ------ | --- | -------- | ------ |
| semantic | 1       | 2      | 3   | 0        | 50.0 % |
| prose    | 0       | 1      | 1   | 1        | 0.0 %  |

| kind        | noticed | judged | all | accepted | score   |
| ----------- | ------- | ------ | --- | -------- | ------- |
| bound       | 1       | 1      | 2   | 0        | 100.0 % |
| description | 0       | 1      | 1   | 1        | 0.0 %   |
| role        | 0       | 1      | 1   | 0        | 0.0 %   |

| noticed first by    | mutants |
| ------------------- | ------- |
| lint                | 0       |
| compilation         | 0       |
| types               | 0       |
| specification tests | 0       |
| unit tests          | 0       |
| kit                 | 1       |
| workflows           | 0       |
| server tests        | 0       |
| documents           | 0       |

## Survivors

- role: spec/a.yaml:3 #/roles/0 dropped
- prose: spec/a.yaml:3 #/description emptied (accepted: Nobody can tell.)

**Stale.**
`);
});

test("a report for programs has the same", () => {
  expect(JSON.parse(reportAsJson(run()))).toEqual({
    seed: 1,
    seconds: 9,
    semantic: { all: 3, judged: 2, noticed: 1, accepted: 0 },
    prose: { all: 1, judged: 1, noticed: 0, accepted: 1 },
    kinds: {
      bound: { all: 2, judged: 1, noticed: 1, accepted: 0 },
      description: { all: 1, judged: 1, noticed: 0, accepted: 1 },
      role: { all: 1, judged: 1, noticed: 0, accepted: 0 },
    },
    survivors: [
      { file: "spec/a.yaml", line: 3, id: "spec/a.yaml#/roles/0 dropped", kind: "role" },
      { file: "spec/a.yaml", line: 3, id: "spec/a.yaml#/description emptied", kind: "description" },
    ],
    accepted: [{ id: "spec/a.yaml#/description emptied", reason: REASON }],
    stale: ["Stale."],
  });
});
