import { expect, test } from "vitest";
import { describeSchema } from "./describe-schema.ts";

test.each([
  [{ type: "integer", minimum: 1, maximum: 1000 }, "a whole number from 1 to 1000"],
  [{ type: "integer", minimum: 0 }, "a whole number from 0"],
  [{ type: "integer", maximum: 9 }, "a whole number up to 9"],
  [{ type: "integer" }, "a whole number"],
  [{ type: "boolean" }, "true or false"],
  [{ type: "string", enum: ["a", "b"] }, "one of a, b"],
  [{ const: "x" }, '"x"'],
  [{ type: "string", minLength: 1, maxLength: 64 }, "text of 1 to 64 characters"],
  [{ type: "string", minLength: 1, maxLength: 1 }, "text of 1 character"],
  [{ type: "string", minLength: 2 }, "text of at least 2 characters"],
  [{ type: "string", maxLength: 2, pattern: "^a" }, "text of at most 2 characters that matches ^a"],
  [{ type: "string", format: "date-time" }, "a moment such as 2026-05-10T00:00:00Z"],
  [{ type: "array", maxItems: 3 }, "a list of at most 3 items"],
])("describes %j", (schema, words) => {
  expect(describeSchema(schema)).toBe(words);
});

test("refuses a schema that it has no words for", () => {
  expect(() => describeSchema({ type: "object" })).toThrow(
    'A parameter must have a schema of type integer, boolean, string or array; got {"type":"object"}. ' +
      "Change it in spec/, or add the words for it to describe-schema.ts.",
  );
});
