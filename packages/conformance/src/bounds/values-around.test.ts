import { describe, expect, test } from "vitest";
import type { ValueSchema } from "../operation-contract.ts";
import { keepsSchema } from "./keeps-schema.ts";
import { valuesAround } from "./values-around.ts";

describe("the values around", () => {
  test.each<[string, ValueSchema, unknown[], unknown[]]>([
    [
      "a whole number",
      { type: "integer", minimum: 1, maximum: 9 },
      [1, 2, 8, 9, 5],
      [0, 10, null, true, 1.5, "1", [], {}],
    ],
    ["some numbers", { type: "integer", enum: [0, 60] }, [0, 60], [-1, 1, 59, 61, "1", null]],
    [
      "some words",
      { type: "string", enum: ["mass", "time"] },
      ["mass", "time"],
      ["", "MASS", "mass ", "mas", "masss", null, 1],
    ],
    [
      "a bounded text",
      { type: "string", minLength: 2, maxLength: 4 },
      ["xx", "xxx", "xxxx", "😀😀😀😀"],
      ["x", "xxxxx", "😀", "😀😀😀😀😀", null, 1, [], {}],
    ],
    ["a text or null", { type: "string", nullable: true, maxLength: 1 }, [null, "x", "1"], ["xx", true]],
    [
      "a list",
      { type: "array", maxItems: 2, items: { type: "string", enum: ["GET"] } },
      [[], ["GET"], ["GET", "GET"]],
      [["GET", "GET", "GET"], ["get"], [""], [null], "conformance", {}, null],
    ],
    ["a truth", { type: "boolean" }, [true, false], ["true", 0, 1, null]],
    [
      "a moment",
      { type: "string", format: "date-time", pattern: "Z$" },
      ["9999-12-31T23:59:59Z", "2024-02-29T00:00:00Z"],
      ["2100-02-29T00:00:00Z", "2026-05-10T00:00:00+00:00", "2026-05-10"],
    ],
  ])("%s are at, inside and beyond each bound, and of every type", (_, schema, kept, broken) => {
    const values = valuesAround(schema);
    expect(values).toEqual(expect.arrayContaining([...kept, ...broken]));
    expect(kept.filter((value) => !keepsSchema(schema, value))).toEqual([]);
    expect(broken.filter((value) => keepsSchema(schema, value))).toEqual([]);
  });
});

test("no value comes twice", () => {
  const values = valuesAround({ type: "string", minLength: 1, maxLength: 2 }).map((value) => JSON.stringify(value));
  expect(new Set(values).size).toBe(values.length);
});
