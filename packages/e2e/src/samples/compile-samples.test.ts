import { execFile } from "node:child_process";
import { join } from "node:path";
import { guidePrograms, languages, type OperationRecordings, SHOWN_TARGET } from "@augno/docs/samples";
import { afterAll, expect, test } from "vitest";
import { readText, ROOT } from "../repository.ts";
import { programFolder } from "./program-folder.ts";
import { RECORDING_FILES } from "./recording-files.ts";

const recordings = JSON.parse(readText(RECORDING_FILES.operations)) as OperationRecordings; // of our own making
const COMPILED = new Set(["ts", "js"]);
const folder = programFolder();
afterAll(() => folder.remove());

/** Every sample that a compiler of TypeScript can read, by the name of a file. */
const sources = new Map([
  ...languages
    .filter(({ grammar }) => COMPILED.has(grammar))
    .flatMap((language) =>
      Object.entries(recordings).map(
        ([id, { request }]) => [`${id}-${language.id}.ts`, language.render(request, SHOWN_TARGET)] as const,
      ),
    ),
  ...guidePrograms().flatMap(({ guide, blocks }) =>
    blocks.filter(({ grammar }) => COMPILED.has(grammar)).map(({ text }, at) => [`${guide}-${at}.ts`, text] as const),
  ),
]);

function compile(files: readonly string[]): Promise<string> {
  const compilerOptions = {
    target: "es2023",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    moduleDetection: "force",
    strict: true,
    noEmit: true,
  };
  folder.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  const tsc = join(ROOT, "packages/e2e/node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, "--pretty", "false"], { cwd: folder.path }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

test("every TypeScript and JavaScript sample compiles against the client, strictly", async () => {
  expect(sources.size).toBeGreaterThan(Object.keys(recordings).length);
  const files = [...sources].map(([name, source]) => folder.write(name, source));
  expect(await compile(files)).toBe("");
});

test("a sample that calls what the client has not is told", async () => {
  const source = 'import { Augno } from "@augno/client";\nnew Augno({ apiKey: "" }).units.weigh();\n';
  expect(await compile([folder.write("wrong.ts", source)])).toContain("Property 'weigh' does not exist");
});
