import { expect, test } from "vitest";
import { fillPath } from "./fill-path.ts";

const id = { name: "id", in: "path", required: true, schema: { type: "string" } } as const;
const path = "/v1/core/units/{id}/actions/convert";

test.each([
  ["the example where none is given", {}, "/v1/core/units/unit_1/actions/convert"],
  ["the one that is given", { id: "a/b" }, "/v1/core/units/a%2Fb/actions/convert"],
])("a parameter's value is %s", (_, values, filled) => {
  expect(fillPath({ path, parameters: [{ ...id, example: "unit_1" }] }, values)).toBe(filled);
});

test("a parameter without a value is refused", () => {
  expect(() => fillPath({ path, parameters: [id] })).toThrow(
    `The parameter "id" of ${path} must have an example; it has none. Add one to spec/parameters/.`,
  );
});
