import { expect, test } from "vitest";
import { type Ended, saidByKit } from "./kit.ts";

test.each<[string, Ended, string | null]>([
  ["that ended well has nothing against it", { code: 0, signal: null, output: "" }, null],
  [
    "that ended with a finding says it",
    { code: 1, signal: null, output: "\nlaws a-law: It must be so.\nmore\n" },
    "laws a-law: It must be so.",
  ],
  ["that ended without a word says so", { code: 3, signal: null, output: " \n" }, "The run ended with 3."],
])("a run %s", (_, ended, said) => {
  expect(saidByKit(ended)).toBe(said);
});

test("a run that was killed has noticed nothing, and ends everything", () => {
  expect(() => saidByKit({ code: null, signal: "SIGTERM", output: "" })).toThrow(
    new Error(
      "The kit must come to its end within 300 seconds; it was ended by SIGTERM. Run it again with fewer --workers.",
    ),
  );
});
