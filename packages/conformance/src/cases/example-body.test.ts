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

test("a fresh body has other names, and keeps its schema", () => {
  const bodies = [freshBody(body), freshBody(body)];
  for (const fresh of bodies)
    expect(fresh).toEqual({ name: expect.stringMatching(/^Stx.{5}$/), ratio: "1", type: "mass" });
  expect(bodies[0]).not.toEqual(bodies[1]);
});
