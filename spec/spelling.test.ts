import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const NOT_TEXTS = /^(?:node_modules|generated|rules\/fixtures)\//;

/** Runs cspell as the package's `lint` does, on a text or on all files. */
function cspell(args: string[], input?: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync("cspell", ["lint", "--no-color", "--no-summary", ...args], {
    cwd: FOLDER,
    env: { ...process.env, PATH: `${FOLDER}node_modules/.bin:${process.env["PATH"]}` },
    encoding: "utf8",
    input,
  });
  return { status, output: stdout + stderr };
}

describe("the check of spelling", () => {
  test.each([
    {
      title: "names a misspelled word, its place and what it may be",
      // cspell:disable-next-line
      text: "description: |\n  The id that was recieved.\n",
      found: [
        // cspell:disable-next-line
        "schemas/Unit.yaml:2:19 - Unknown word (recieved) Suggestions: [received*, relieved, receive, receiver, receives]",
      ],
    },
    {
      title: "knows our words, ids and keys",
      text: "description: Augno's unit_01jm4r6700fczbxxj4mspcqady, apke and aug_sk_test_AM4B...WNXD, and its colour.\n",
      found: [],
    },
  ])("$title", ({ text, found }) => {
    const { status, output } = cspell(["--no-progress", "--show-suggestions", "stdin://schemas/Unit.yaml"], text);
    expect({ status, output: output.split("\n").filter((line) => line !== "") }).toEqual({
      status: found.length,
      output: found,
    });
  });

  test("reads every file of the specification and the documents at the root", () => {
    const { output } = cspell([]);
    const read = [...output.matchAll(/^ *\d+\/\d+ (\S+)/gm)].map(([, path = ""]) => path);
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml") && !NOT_TEXTS.test(path))
      .toSorted();
    expect(files).toContain("schemas/Unit.yaml");
    const expected = [...files, "rules/README.md", "rules/sentences.ts", "../README.md", "../decisions/README.md"];
    const paths = new Set(read.map((path) => fileURLToPath(new URL(path, import.meta.url))));
    expect(expected.filter((path) => !paths.has(fileURLToPath(new URL(path, import.meta.url))))).toEqual([]);
  });
});
