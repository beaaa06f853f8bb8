import { expect, test } from "vitest";

import { reference } from "../generated/reference.ts";
import type { Resource } from "./reference.ts";
import { resourceObject } from "./resource-object.ts";

const resource = (slug: string): Resource => reference.resources.find((each) => each.slug === slug) as Resource; // in spec/

test.each(reference.resources.map((each) => [each.slug, each] as const))(
  "the object of %s has fields, a prefix and an example that calls itself so",
  (_slug, each) => {
    const found = resourceObject(each, reference);
    expect(found?.schema.fields.length).toBeGreaterThan(3);
    expect(found?.example?.value).toMatchObject({
      object: found?.name,
      id: expect.stringMatching(`^${found?.idPrefix}_`),
    });
  },
);

test("a resource without a schema has no object", () => {
  expect(resourceObject({ ...resource("units"), schemaName: null }, reference)).toBeNull();
});
