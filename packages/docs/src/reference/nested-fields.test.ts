import { describe, expect, it } from "vitest";

import { schema } from "../testing/schema.ts";
import { nestedFields } from "./nested-fields.ts";
import type { Field, Schema } from "./reference.ts";

const field: Field = { name: "id", isRequired: true, schema: schema() };
const unit = schema({ types: ["object"], name: "Unit", fields: [field] });

describe("nestedFields", () => {
  it.each<[string, Schema, ReturnType<typeof nestedFields>]>([
    ["gives the fields of an object", unit, { fields: [field], schemaName: "Unit" }],
    ["gives the fields of a list's objects", schema({ items: unit }), { fields: [field], schemaName: "Unit" }],
    ["gives nothing of a text", schema(), null],
    ["gives nothing of a list of texts", schema({ items: schema() }), null],
    [
      "names what may have any name *",
      schema({ name: "QueryParams", values: schema() }),
      { fields: [{ name: "*", isRequired: false, schema: schema() }], schemaName: "QueryParams" },
    ],
  ])("%s", (_what, given, nested) => {
    expect(nestedFields(given)).toEqual(nested);
  });
});
