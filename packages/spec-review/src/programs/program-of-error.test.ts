import { expect, test } from "vitest";
import type { CompilerError } from "../types/compile-caller.ts";
import { programFile, programOfError } from "./program-of-error.ts";

const errorIn = (file: string): CompilerError => ({ file, line: 1, code: 5023, text: "Unknown compiler option." });

test.each([
  ["a program is that program's", programFile(3), 3],
  ["the client is no program's", "packages/client/src/index.ts", undefined],
])("an error in %s", (_, file, program) => {
  expect(programOfError(errorIn(file))).toBe(program);
});

test.each(["tsconfig.json", "node_modules/openapi-fetch/index.d.ts"])("an error in %s is not kept silent", (file) => {
  expect(() => programOfError(errorIn(file))).toThrow(
    `The compiler must find fault with programs or packages alone; it says of ${file}:1: Unknown compiler option.`,
  );
});
