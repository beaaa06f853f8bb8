import { describe, expect, it } from "vitest";
import { fragmentLines } from "./fragment-lines.ts";

function shown(before: unknown, after: unknown): string[] {
  return fragmentLines(before, after).map(({ mark, text }) => `${mark} ${text}`);
}

describe("the lines of a fragment", () => {
  it.each<[string, unknown, unknown, string[]]>([
    ["what was changed", { maximum: 1 }, { maximum: 2 }, ["- maximum: 1", "+ maximum: 2"]],
    ["what came", undefined, { a: 1 }, ["+ a: 1"]],
    ["what went", { a: 1 }, undefined, ["- a: 1"]],
    [
      "a line before and one after",
      { enum: ["a", "b", "d"] },
      { enum: ["a", "c", "d"] },
      ["    - a", "-   - b", "+   - c", "    - d"],
    ],
    [
      "each of several places",
      { enum: ["a", "b", "c", "d", "e"] },
      { enum: ["new", "a", "b", "c", "d", "also", "e"] },
      ["  enum:", "+   - new", "  …", "+   - also", "    - e"],
    ],
    ["nothing where there is nothing", undefined, undefined, []],
  ])("show %s", (_what, before, after, lines) => {
    expect(shown(before, after)).toStrictEqual(lines);
  });

  it("are cut where nobody reads on", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field_${index}`, index]));
    expect(shown(undefined, many).at(-1)).toBe("+ … 6 more lines");
  });
});
