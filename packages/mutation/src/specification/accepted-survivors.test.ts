import { describe, expect, test } from "vitest";
import { acceptanceOf, readAcceptedSurvivors, staleAcceptances } from "./accepted-survivors.ts";
import type { Mutant } from "./mutant.ts";
import type { Verdict } from "./verdict.ts";

const BY_ID = mutant('spec/paths/units/{id}.yaml#/get/tags/0 "Units" dropped');
const IN_LIST = mutant("spec/examples/unit-list.yaml#/value/data/0/name dropped");
const REASON = "It tells nobody anything that is not told elsewhere.";

function mutant(id: string): Mutant {
  return { kind: "example", words: "", pointer: [], edits: [], file: "", line: 1, id };
}

function verdict(of: Mutant, isNoticed: boolean): Verdict {
  return { mutant: of, noticed: isNoticed ? { check: "lint", says: "" } : null, milliseconds: 1 };
}

describe("accepted-survivors.yaml", () => {
  test("names mutants and a reason", () => {
    const source = `- mutants:\n    - spec/a.yaml#/b dropped\n  reason: ${REASON}\n`;
    expect(readAcceptedSurvivors(source)).toEqual([{ mutants: ["spec/a.yaml#/b dropped"], reason: REASON }]);
  });

  test("may be empty", () => {
    expect(readAcceptedSurvivors("# None.\n[]\n")).toEqual([]);
  });

  test("must have a reason for each entry", () => {
    expect(() => readAcceptedSurvivors("- mutants: [a]\n  reason: later\n")).toThrow(
      'Entry 1 of accepted-survivors.yaml must have "mutants" and, in a sentence, a "reason"; got ' +
        '{"mutants":["a"],"reason":"later"}. Complete it, or take it away.',
    );
  });
});

describe("a mutant is accepted", () => {
  test.each([
    ["by its id", BY_ID, BY_ID.id, true],
    ["by a pattern for a step", IN_LIST, "spec/examples/*.yaml#/value/data/*/name dropped", true],
    ["by a pattern for several steps", IN_LIST, "spec/examples/**/name dropped", true],
    ["by no pattern that ends before it", IN_LIST, "spec/examples/*", false],
  ])("%s", (_, of, pattern, isAccepted) => {
    expect(acceptanceOf(of, [{ mutants: [pattern], reason: REASON }]) !== undefined).toBe(isAccepted);
  });
});

describe("an acceptance is stale", () => {
  test.each([
    ["that matches no mutant", "spec/gone.yaml#/a dropped", [], ["must match a mutant; it matches none."]],
    ["whose mutants are all noticed", BY_ID.id, [verdict(BY_ID, true)], ["must survive; it is noticed."]],
  ])("%s", (_, pattern, verdicts, sentences) => {
    const stale = staleAcceptances([{ mutants: [pattern], reason: REASON }], [BY_ID, IN_LIST], verdicts);
    expect(stale).toEqual(sentences.map((said) => `"${pattern}" of accepted-survivors.yaml ${said} Take it away.`));
  });

  test.each([
    ["whose mutant survived", BY_ID.id, [verdict(BY_ID, false)]],
    ["whose mutants were not all judged", "spec/**", [verdict(BY_ID, true)]],
  ])("only, not one %s", (_, pattern, verdicts) => {
    expect(staleAcceptances([{ mutants: [pattern], reason: REASON }], [BY_ID, IN_LIST], verdicts)).toEqual([]);
  });
});
