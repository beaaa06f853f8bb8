import { expect, test } from "vitest";
import type { BodyContract } from "../operation-contract.ts";
import { exampleBody, freshBody } from "./example-body.ts";

const fields = [
  { name: "name", required: true, schema: { type: "string", maxLength: 8 } },
  { name: "ratio", required: true, schema: { type: "string", pattern: "^[0-9]+$" } },
  { name: "type", required: true, schema: { type: "string", enum: ["mass"] } },
];
const body: BodyContract = {
  schema: "CreateUnitRequest",
  required: true,
  example: { name: "Steel coil", ratio: "1", type: "mass" },
  fields,
};

test("a body without an example is nothing, unless none of its fields must be there", () => {
  const { example: _, ...without } = body;
  expect(exampleBody(without)).toBeUndefined();
  expect(exampleBody({ ...without, fields: [] })).toEqual({});
});

test("a fresh body has the session's names at its ends, and keeps its schema", () => {
  expect(freshBody(body, { uniqueName: () => "kit-1" })).toEqual({ name: "Stekit-1", ratio: "1", type: "mass" });
});
