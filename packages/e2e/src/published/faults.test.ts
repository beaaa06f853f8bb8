import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { freshProject } from "./fresh-project.ts";
import { publintFaults } from "./publint-faults.ts";
import { runAttw } from "./run-attw.ts";
import { SIZE_PRESET, sizeResults } from "./size-results.ts";

const project = freshProject(["@augno/units"], [SIZE_PRESET]);
afterAll(() => project.remove());

/** Packs a package of these files, whose manifest has these exports. */
function pack(name: string, exports: object, files: Readonly<Record<string, string>>): string {
  const manifest = { name, version: "1.0.0", type: "module", files: ["dist"], exports };
  project.write(`${name}/package.json`, JSON.stringify(manifest));
  for (const [path, content] of Object.entries(files)) project.write(`${name}/${path}`, content);
  execFileSync("pnpm", ["pack"], { cwd: join(project.root, name), stdio: "pipe" });
  return join(project.root, name, `${name}-1.0.0.tgz`);
}

const WHOLE = { "dist/index.js": "export const x = 1;\n", "dist/index.d.ts": "export declare const x: number;\n" };

describe("a package is found out", () => {
  test.each([
    [
      "whose file is missing",
      "gone",
      { ".": { types: "./dist/index.d.ts", default: "./dist/gone.js" } },
      "dist/gone.js",
    ],
    ["whose types come last", "late", { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } }, "types"],
  ])("by publint, %s", async (_, name, exports, word) => {
    const faults = await publintFaults(pack(name, exports, WHOLE));
    expect(faults.filter((fault) => fault.includes(word))).not.toEqual([]);
  });

  test("by attw, one of whose entries has no types", async () => {
    const [types, plain] = ["./dist/index.d.ts", "./dist/plain.js"];
    const exports = { ".": { types, default: "./dist/index.js" }, "./plain": { default: plain } };
    const { code, stdout } = await runAttw(project, pack("untyped", exports, { ...WHOLE, [plain]: "export {};" }));
    expect(code).not.toBe(0);
    expect(stdout).toContain("No types");
  });

  test("by attw, whose types are of another kind of module", async () => {
    const exports = { ".": { types: "./dist/index.d.cts", default: "./dist/index.js" } };
    const files = { ...WHOLE, "dist/index.d.cts": "declare const x: number;\nexport = x;\n" };
    const { code, stdout } = await runAttw(project, pack("masked", exports, files));
    expect(code).not.toBe(0);
    expect(stdout).toContain("Masquerading");
  });

  test("by size-limit, which is larger than it promises", async () => {
    const path = "node_modules/@augno/units/dist/index.js";
    const results = await sizeResults(project, [
      { name: "small", path, limit: "10 B" },
      { name: "large", path, limit: "10 kB" },
    ]);
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ["small", false],
      ["large", true],
    ]);
  });
});
