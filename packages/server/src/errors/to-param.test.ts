import { expect, test } from "vitest";
import { toParam } from "./to-param.ts";

test.each([
  ["a name", "limit", "limit"],
  ["no name", "", '""'],
  ["a name that grows as it is escaped", "\u0001".repeat(50), "\\u0001".repeat(50).slice(0, 255)],
  ["a character at the cut, whole or not at all", `${"\u0001".repeat(42)}ab😀`, `${"\\u0001".repeat(42)}ab`],
])("param is %s", (_, name, param) => {
  expect(toParam(name)).toBe(param);
});
