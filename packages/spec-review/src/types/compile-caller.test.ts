import { expect, test } from "vitest";
import { compileCaller } from "./compile-caller.ts";

test("a program that compiles has no errors", async () => {
  const files = {
    "main.ts": 'import type { A } from "./types/a.ts";\nexport const a: A = 1;\n',
    "types/a.ts": "export type A = number;\n",
  };
  expect(await compileCaller(files)).toEqual([]);
});

test("each error has its file, its line, its number and all that is said of it", async () => {
  const files = {
    "main.ts": 'export const a: number = "a";\nexport const b: { c: number } = null! as { c: string };\n',
    "other.ts": "export const d = e;\n",
  };
  expect(await compileCaller(files)).toEqual([
    { file: "main.ts", line: 1, code: 2322, text: "Type 'string' is not assignable to type 'number'." },
    {
      file: "main.ts",
      line: 2,
      code: 2322,
      text: "Type '{ c: string; }' is not assignable to type '{ c: number; }'.\n  Types of property 'c' are incompatible.\n    Type 'string' is not assignable to type 'number'.",
    },
    { file: "other.ts", line: 1, code: 2304, text: "Cannot find name 'e'." },
  ]);
});

test("options may be added to the compiler's", async () => {
  const files = { "main.ts": "export const text = document.title;\n" };
  expect(await compileCaller(files)).toMatchObject([{ code: 2584 }]);
  expect(await compileCaller(files, { lib: ["es2023", "dom"] })).toEqual([]);
});

test("what the compiler has against the program as a whole is an error of ours", async () => {
  const files = { "main.ts": "export const a = 1;\n" };
  await expect(compileCaller(files, { types: ["no-such-types"] })).rejects.toThrow(
    "The compiler must be able to check the program; it says of no place in it: error TS2688: Cannot find type definition file for 'no-such-types'.",
  );
});
