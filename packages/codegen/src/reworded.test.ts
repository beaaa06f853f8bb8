import ts from "typescript";
import { expect, test } from "vitest";
import { meaningOf } from "./emit/meaning.ts";
import { edgeCases } from "./fixtures/edge-cases.ts";
import { generate } from "./generate.ts";
import { buildModel } from "./model.ts";

const { document } = edgeCases();
const before = await generate(buildModel(document));
const after = await generate(buildModel(meaningOf(document)));

/** What a program is, but for its comments. */
function codeOf(path: string, text: string): string {
  if (!/\.[jt]s$/.test(path)) return text;
  const printer = ts.createPrinter({ removeComments: true });
  return printer.printFile(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
}

// Tasks count on it that do not run again when the specification is only worded otherwise.
test("a specification that is worded otherwise differs in comments, and else where texts are shown", () => {
  const differing = Object.keys(before).filter(
    (path) => codeOf(path, before[path] ?? "") !== codeOf(path, after[path] ?? ""),
  );
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(differing).toEqual([
    "spec/generated/openapi.yaml",
    "spec/generated/openapi.json",
    "packages/server/src/generated/errors.ts",
    "packages/docs/src/generated/reference.ts",
  ]);
});
