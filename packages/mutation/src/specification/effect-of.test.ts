import type { Document } from "@augno/codegen/src/document.ts";
import { expect, test } from "vitest";
import { effectOf } from "./effect-of.ts";

const DOCUMENT = { paths: {} } as unknown as Document; // one without operations

test("an effect tells what differs, what is compiled no more, and which code is more than comments", () => {
  const original = {
    "a.ts": "/** A page. */\nexport const a = 1;\n",
    "b.ts": "// All.\nexport const b = 1;\n",
    "c.ts": "export const c = 1;\n",
    "d.ts": "export const d = 1;\n",
  };
  const mutant = {
    "a.ts": "/** No page. */\nexport const a = 1;\n",
    "b.ts": "// All.\nexport const b = 2;\n",
    "c.ts": "export const c = 1;\n",
  };
  expect(effectOf({ document: DOCUMENT, files: original }, { document: DOCUMENT, files: mutant })).toEqual({
    changed: new Map([
      ["a.ts", mutant["a.ts"]],
      ["b.ts", mutant["b.ts"]],
      ["d.ts", null],
    ]),
    changedCode: ["b.ts", "d.ts"],
    operations: [],
  });
});
