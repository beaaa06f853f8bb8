import { expect, test } from "vitest";
import { markdownTable } from "./markdown-table.ts";

test("columns are as wide as what stands in them, and no narrower than a rule", () => {
  expect(markdownTable(["a", "number"], [["thing", "1"], ["b"]])).toBe(
    "| a     | number |\n| ----- | ------ |\n| thing | 1      |\n| b     |        |",
  );
  expect(markdownTable(["a"], [])).toBe("| a   |\n| --- |");
});

test("a stroke in a cell ends no cell", () => {
  expect(markdownTable(["a"], [["b|c"]])).toBe(["| a    |", "| ---- |", String.raw`| b\|c |`].join("\n"));
});
