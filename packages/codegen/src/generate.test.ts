import ts from "typescript";
import { describe, expect, test } from "vitest";
import { edgeCases } from "./fixtures/edge-cases.ts";
import { generate } from "./generate.ts";

const files = await generate(edgeCases());
const paths = Object.keys(files);

describe("of an API full of edge cases", () => {
  test.each(paths)("%s is what it was", async (path) => {
    await expect(files[path]).toMatchFileSnapshot(`golden/${path.replaceAll("/", "__")}.txt`);
  });

  test.each(paths.filter((path) => /(?<!\.d)\.ts$/.test(path)))("%s is TypeScript without a fault", (path) => {
    const { diagnostics } = ts.transpileModule(files[path] ?? "", {
      reportDiagnostics: true,
      fileName: path,
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each(paths.filter((path) => /\.[jt]s$/.test(path)))(
    "%s declares nothing that a description smuggled in",
    (path) => {
      const source = ts.createSourceFile(path, files[path] ?? "", ts.ScriptTarget.ESNext, true);
      expect(
        source.statements
          .map((statement) => statement.getText())
          .filter((text) => text.startsWith("export const injected")),
      ).toEqual([]);
      expect(ts.getJSDocDeprecatedTag(source.statements.at(-1) ?? source)).toBeUndefined();
    },
  );

  test.each(paths.filter((path) => !path.endsWith(".json")))(
    "%s says in its first line where it comes from",
    (path) => {
      expect(files[path]?.split("\n")[0]).toMatch(
        /^(\/\/|#) Compiled from spec\/ by packages\/codegen; do not edit\. Run "pnpm generate" to write it anew\.$/,
      );
    },
  );
});

test("the same model gives the same files", async () => {
  expect(await generate(edgeCases())).toEqual(files);
});
