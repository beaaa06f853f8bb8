import { describe, expect, it } from "vitest";

import { schema } from "../testing/schema.ts";
import { describeType } from "./describe-type.ts";
import type { Schema } from "./reference.ts";

const unit = schema({ types: ["object"], name: "Unit" });
const id = schema({ name: "UnitId" });

describe("describeType", () => {
  it.each<[string, Schema, string]>([
    ["a type", schema({ types: ["boolean"] }), "boolean"],
    ["a type that has a name, by both", id, "string [UnitId]"],
    ["an object by its name alone", unit, "[Unit]"],
    ["an object without a name", schema({ types: ["object"] }), "object"],
    ["a list by what is in it", schema({ types: ["array"], items: unit }), "list of [Unit]"],
    ["a list of texts", schema({ types: ["array"], items: id }), "list of string [UnitId]"],
    ["null as what a value may be besides", { ...unit, isNullable: true }, "[Unit] or null"],
    [
      "each of several types",
      schema({ types: ["string", "boolean", "array"], items: schema(), isNullable: true }),
      "string, boolean or list of strings or null",
    ],
    ["anything", schema({ types: [] }), "any"],
  ])("names %s", (_what, given, words) => {
    const parts = describeType(given);
    expect(parts.map(({ text, schemaName }) => (schemaName === null ? text : `[${text}]`)).join("")).toBe(words);
  });

  it("leads from a name to its schema", () => {
    expect(describeType(id).at(-1)).toEqual({ text: "UnitId", schemaName: "UnitId" });
  });
});
