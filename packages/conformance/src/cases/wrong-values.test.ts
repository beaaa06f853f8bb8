import { describe, expect, test } from "vitest";
import type { ValueSchema } from "../operation-contract.ts";
import { wrongTexts, wrongValues } from "./wrong-values.ts";

describe("texts that are wrong for", () => {
  test.each<[string, ValueSchema, string[]]>([
    ["a whole number", { type: "integer", minimum: 1, maximum: 9 }, ["ten", "1.5", "1e1", "0x1", " 1", "", "0", "10"]],
    ["a truth", { type: "boolean" }, ["yes", "TRUE", ""]],
    ["a word of a list", { type: "array", items: { type: "string", enum: ["GET"] } }, ["", "conformance", "get"]],
    ["one of some words", { type: "string", enum: ["mass", "time"] }, ["", "conformance", "MASS"]],
    ["a bounded text", { type: "string", minLength: 2, maxLength: 3 }, ["x", "xxxx"]],
    ["a text of any length", { type: "string" }, []],
    [
      "a moment",
      { type: "string", format: "date-time", pattern: "Z$" },
      ["conformance", "2026-02-30T00:00:00Z", "2026-05-10"],
    ],
    ["a pattern that takes any word", { type: "string", pattern: "^[a-z]+$" }, []],
  ])("%s", (_, schema, texts) => {
    expect(wrongTexts(schema)).toEqual(texts);
  });
});

describe("values that are wrong for", () => {
  test.each<[string, ValueSchema, unknown[]]>([
    ["one of some numbers", { type: "integer", enum: [0, 60] }, [null, "1", 1.5, 61]],
    ["a truth", { type: "boolean" }, [null, "true", 1]],
    ["a list", { type: "array", items: { type: "string" } }, [null, "conformance", {}]],
    ["an object", { type: "object" }, [null, "conformance", []]],
    ["a text or null", { type: "string", nullable: true, minLength: 1 }, [1, [], ""]],
  ])("%s", (_, schema, values) => {
    expect(wrongValues(schema)).toEqual(values);
  });
});
