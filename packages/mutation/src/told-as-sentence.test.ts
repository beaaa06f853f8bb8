import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { toldAsSentence } from "./told-as-sentence.ts";

/** What is thrown for a command line with the one option `--sample`. */
function thrownFor(args: string[]): unknown {
  try {
    return parseArgs({ args, options: { sample: { type: "string" } } });
  } catch (error) {
    return error;
  }
}

test.each<[string, unknown, string | null]>([
  ["an option that there is not", thrownFor(["--only", "x"]), "Unknown option '--only'."],
  ["an option without its value", thrownFor(["--sample"]), "Option '--sample <value>' argument missing."],
  ["an option instead of its value", thrownFor(["--sample", "--x"]), "Option '--sample' argument is ambiguous."],
  ["what is no option", thrownFor(["x"]), "Unexpected argument 'x'."],
  ["what is out of its range", new RangeError("It must be one."), "It must be one."],
  ["a fault of ours", new TypeError("x is not a function"), null],
  ["what is no error", undefined, null],
])("of %s, a sentence is told or nothing", (_, error, sentence) => {
  expect(toldAsSentence(error)).toBe(sentence);
});
