import { expect, test } from "vitest";
import type { ValueSchema } from "../operation-contract.ts";
import { keepsSchema } from "./keeps-schema.ts";

test.each<[string, ValueSchema, unknown[], unknown[]]>([
  ["a whole number", { type: "integer", minimum: 1, maximum: 3 }, [1, 3], [0, 4, 1.5, "1", null, true]],
  ["one of some numbers", { type: "integer", enum: [0, 60] }, [0, 60], [1, "0"]],
  ["one of some words", { type: "string", enum: ["mass"] }, ["mass"], ["Mass", "", null, 1]],
  ["a text of so many characters", { type: "string", minLength: 1, maxLength: 2 }, ["a", "😀😀"], ["", "aaa"]],
  ["a text of a pattern", { type: "string", pattern: "^a+$" }, ["aa"], ["", "aa\n"]],
  ["a text or null", { type: "string", nullable: true }, ["", null], [0]],
  ["a constant", { type: "string", const: "x" }, ["x"], ["y"]],
  ["a truth", { type: "boolean" }, [true, false], ["true", 0]],
  ["an object", { type: "object" }, [{}], [[], "x", null]],
  [
    "a list",
    { type: "array", minItems: 1, maxItems: 2, items: { type: "integer" } },
    [[1], [1, 2]],
    [[], [1, 2, 3], ["1"], {}, null],
  ],
  [
    "a moment",
    { type: "string", format: "date-time" },
    ["2024-02-29T00:00:00Z", "2026-12-31T23:59:60Z", "2026-05-10T00:00:00.5+02:00"],
    ["2023-02-29T00:00:00Z", "2026-05-10T24:00:00Z", "2026-05-10T12:00:60Z", "2026-05-10", "2026-13-01T00:00:00Z"],
  ],
])("%s", (_, schema, kept, broken) => {
  expect(kept.filter((value) => !keepsSchema(schema, value))).toEqual([]);
  expect(broken.filter((value) => keepsSchema(schema, value))).toEqual([]);
});
