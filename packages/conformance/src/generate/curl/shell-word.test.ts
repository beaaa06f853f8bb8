import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { shellWord } from "./shell-word.ts";

const VARIABLES = new Map([
  ["unit_1", "id_1"],
  ["secret", "AUGNO_API_KEY"],
]);

/** What a script writes. A shell whose input is a pipe of Node's own would read the user's start-up files. */
function readByShell(script: string): string {
  return execFileSync("bash", ["--norc", "-c", script], {
    encoding: "utf8",
    env: { LC_ALL: "C.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("a word of a shell", () => {
  test.each<[string, string, string]>([
    ["a plain text", "a b$c", "'a b$c'"],
    ["nothing", "", "''"],
    ["a quote", "it's", String.raw`'it'\''s'`],
    ["letters of the world", "Ångström 😀", "'Ångström 😀'"],
    ["what cannot be seen", "a\n'\\\u0085", String.raw`$'a\u000a\'\\\u0085'`],
    ["a value that a variable holds", "/units/unit_1/x", `'/units/'"$id_1"'/x'`],
    ["nothing but such a value", "unit_1", `"$id_1"`],
    ["two of them", "Bearer secret unit_1", `'Bearer '"$AUGNO_API_KEY"' '"$id_1"`],
  ])("is made of %s", (_, text, word) => {
    expect(shellWord(text, VARIABLES)).toBe(word);
  });

  test.each(["it's", "a\n'\\\t\u0085\u2028", '$HOME `ls` \\n "x" *', "-n", "😀", ""])(
    "is read by a shell as what it was: %j",
    (text) => {
      const script = `printf %s ${shellWord(text)}`;
      expect(readByShell(script)).toBe(text);
    },
  );
});
