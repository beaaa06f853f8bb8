import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCommand } from "./run.ts";

const README = new URL("../../README.md", import.meta.url);

/** The rows of the README's table of options, without the spaces that align it. */
function rows(): string[][] {
  const lines = readFileSync(README, "utf8").split("\n");
  return lines
    .filter((line) => line.startsWith("| `--"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test("the README's table has the options of the command line, in their words and order", () => {
  const options = runCommand().options.map(({ flags, description, defaultValue, defaultValueDescription }) => {
    const fallback = defaultValueDescription ?? (defaultValue === undefined ? "" : `\`${String(defaultValue)}\``);
    return [`\`${flags}\``, description, fallback];
  });
  expect(rows()).toEqual(options);
});
