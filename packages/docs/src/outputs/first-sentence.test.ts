import { expect, test } from "vitest";
import { firstSentence } from "./first-sentence.ts";

test.each([
  ["Lists units. Then more.", "Lists units."],
  ["Lists the `units`\nof an **account**. More.", "Lists the units of an account."],
  ["Answers v1.0 of it. More.", "Answers v1.0 of it."],
  ["See [the guide](/guides/errors/). More.", "See the guide."],
  ["No full stop", "No full stop"],
])("of %j it is %j", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
