import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_SCALE, UNIT_DEFAULTS } from "./defaults.ts";

interface Bundle {
  readonly components: {
    readonly schemas: Record<string, { readonly properties: Record<string, { default?: unknown }> }>;
  };
}

const { schemas } = (
  JSON.parse(readFileSync(new URL("../../../../../spec/generated/meaning.json", import.meta.url), "utf8")) as Bundle
).components; // as OpenAPI 3.1 says of a document with schemas of objects

/** The defaults of a schema's fields, which the kit's contract does not have. */
function defaultsOf(name: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas[name]?.properties ?? {}).flatMap(([field, schema]) =>
      schema.default === undefined ? [] : [[field, schema.default]],
    ),
  );
}

test("the model's defaults are the specification's", () => {
  expect(defaultsOf("CreateUnitRequest")).toEqual(UNIT_DEFAULTS);
  expect(defaultsOf("ConvertUnitRequest")).toEqual({ scale: DEFAULT_SCALE });
});
