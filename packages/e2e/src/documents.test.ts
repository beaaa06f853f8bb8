import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText, ROOT, trackedFiles } from "./repository.ts";

const DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"];
const scripts = Object.keys((JSON.parse(readText("package.json")) as { scripts: Record<string, string> }).scripts);

/** What stands in backticks and looks like a path below the root, the targets of links, and the tree's folders. */
function pathsIn(text: string): string[] {
  const prose = text.replaceAll(/^```[^]*?^```$/gm, "");
  const quoted = [...prose.matchAll(/`((?:spec|packages|scripts|decisions|\.ci|\.github)\/[\w./{}-]*)`/g)].map(
    ([, path = ""]) => path,
  );
  const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path);
  return [...new Set([...quoted, ...links])];
}

/** Folders of the tree in ARCHITECTURE.md, which indents by two. */
function treePaths(): string[] {
  const tree = /## Where things live\n\n```\n([^]*?)```/.exec(readText("ARCHITECTURE.md"))?.[1] ?? "";
  let parent = "";
  return tree.split("\n").flatMap((line) => {
    const names =
      line
        .trim()
        .split(/\s{2,}/)[0]
        ?.split(" ")
        .filter((name) => /^[\w.-]+(\/|\.\w+)$/.test(name)) ?? [];
    if (line.startsWith("  ")) return names.map((name) => parent + name);
    parent = names[0] ?? "";
    return names;
  });
}

describe.each(DOCUMENTS)("%s", (document) => {
  test("names only paths that exist", () => {
    expect(pathsIn(readText(document)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("names only scripts that exist", () => {
    const named = [...readText(document).matchAll(/\b(?:pnpm|npm) ([a-z:]+)/g)].map(([, script = ""]) => script);
    const builtIn = new Set(["install", "exec"]);
    expect(
      named.filter(
        (script) =>
          !scripts.includes(script) && !builtIn.has(script) && /^[a-z]+(:[a-z]+)?$/.test(script) && !PROSE.has(script),
      ),
    ).toEqual([]);
  });
});

/** Words that follow "npm" or "pnpm" in a sentence. */
const PROSE = new Set(["and", "registry", "from", "to"]);

test("ARCHITECTURE.md's tree shows only what exists, and every package", () => {
  const paths = treePaths();
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const packages = trackedFiles()
    .filter((path) => /^packages\/[^/]+\/package\.json$/.test(path))
    .map((path) => path.slice(0, -"package.json".length));
  expect(packages.filter((path) => !paths.includes(path))).toEqual([]);
});
