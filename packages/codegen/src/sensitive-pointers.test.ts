import { expect, test } from "vitest";
import type { JsonSchema } from "./document.ts";
import { sensitivePointers } from "./sensitive-pointers.ts";

const schemas: Record<string, JsonSchema> = {
  Secret: { type: "string", "x-augno-sensitive": true },
  Node: {
    type: "object",
    properties: { "a/b": { $ref: "#/components/schemas/Secret" }, next: { $ref: "#/components/schemas/Node" } },
  },
};
const secret: JsonSchema = { $ref: "#/components/schemas/Secret" };

test.each<[string, JsonSchema, string[]]>([
  ["nothing that is secret", { type: "object", properties: { name: { type: "string" } } }, []],
  ["a secret itself", secret, [""]],
  ["a secret beside other fields", { properties: { name: { type: "string" }, secret } }, ["/secret"]],
  ["secrets in a list", { items: { properties: { secret } } }, ["/*/secret"]],
  ["a secret or null", { properties: { secret: { anyOf: [secret, { type: "null" }] } } }, ["/secret"]],
  ["a schema that holds itself", { $ref: "#/components/schemas/Node" }, ["/a~1b"]],
])("finds them in %s", (_, schema, pointers) => {
  expect(sensitivePointers(schema, schemas)).toEqual(pointers);
});
