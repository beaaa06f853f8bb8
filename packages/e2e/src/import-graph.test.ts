import { expect, test } from "vitest";
import { cyclesOf, violationsOf } from "./import-graph.ts";
import { importsOf } from "./imports-of.ts";
import { readText, trackedFiles } from "./repository.ts";

const files = trackedFiles();
const packages = new Map(
  files
    .filter((path) => /^(bench|spec|packages\/[^/]+)\/package\.json$/.test(path))
    .map(
      (path) =>
        [(JSON.parse(readText(path)) as { name: string }).name, path.slice(0, -"/package.json".length)] as const,
    ),
);

/** The rows of ARCHITECTURE.md's table of imports. */
const allowed = new Map(
  [...readText("ARCHITECTURE.md").matchAll(/^\| `(@augno\/[a-z0-9-]+)`\s*\|(.*)\|$/gm)].map(
    ([, name = "", cell = ""]) =>
      [name, [...cell.matchAll(/`(@augno\/[a-z0-9-]+)`/g)].map(([, target = ""]) => target)] as const,
  ),
);

test("ARCHITECTURE.md has a row for every package, and no cycle", () => {
  expect([...allowed.keys()].toSorted()).toEqual([...packages.keys()].toSorted());
  expect(cyclesOf(allowed)).toEqual([]);
});

test("no module imports a package that ARCHITECTURE.md does not allow", () => {
  const modules = files.filter((path) => /\.(ts|mts|mjs|js)$/.test(path) && !/\/(golden|fixtures)\//.test(path));
  const sources = new Map(modules.map((path) => [path, readText(path)]));
  expect(violationsOf(packages, allowed, sources)).toEqual([]);
});

test("every package declares only workspace packages that ARCHITECTURE.md allows", () => {
  const edges = [...packages].flatMap(([name, folder]) => {
    const manifest = JSON.parse(readText(`${folder}/package.json`)) as Record<
      string,
      Record<string, string> | undefined
    >;
    const declared = Object.keys({ ...manifest["dependencies"], ...manifest["devDependencies"] });
    return declared
      .filter((target) => packages.has(target) && allowed.get(name)?.includes(target) !== true)
      .map((target) => `${name} → ${target}`);
  });
  expect(edges).toEqual([]);
});

const small = new Map([
  ["@augno/a", "packages/a"],
  ["@augno/b", "packages/b"],
]);

test.each([
  ["a static import", 'import x from "@augno/b";'],
  ["a type import", 'import type { X } from "@augno/b/deep";'],
  ["a re-export", 'export * from "@augno/b";'],
  ["a dynamic import", 'const x = await import("@augno/b");'],
])("%s of a package that is not allowed is found", (_, source) => {
  expect(violationsOf(small, new Map(), new Map([["packages/a/src/x.ts", source]]))).toEqual([
    "packages/a/src/x.ts must not import @augno/b; ARCHITECTURE.md allows @augno/a no such edge.",
  ]);
});

test("a relative import across a package's border is found, though the edge be allowed", () => {
  const sources = new Map([["packages/a/src/x.ts", 'import "../../b/src/y.ts";']]);
  expect(violationsOf(small, new Map([["@augno/a", ["@augno/b"]]]), sources)).toEqual([
    'packages/a/src/x.ts must reach @augno/b by its name; it imports "../../b/src/y.ts".',
  ]);
});

test("a cycle is found", () => {
  expect(
    cyclesOf(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["a"]],
        ["d", ["a"]],
      ]),
    ),
  ).toEqual(["a", "b", "c"]);
});

test("a module that does not parse is refused", () => {
  expect(() => importsOf("x.ts", "import {")).toThrow("x.ts must parse; it does not: ");
});
