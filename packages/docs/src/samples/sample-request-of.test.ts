import { expect, test } from "vitest";
import { reference } from "../generated/reference.ts";
import { sampleRequestOf } from "./sample-request-of.ts";

const operationOf = (id: string) =>
  reference.operations.find((operation) => operation.id === id) ?? expect.unreachable(`there is ${id}`);

test("a list is asked for the number of items that the specification shows", () => {
  expect(sampleRequestOf(operationOf("list-units"), {})).toMatchObject({ query: { limit: 1 }, isList: true });
});

test("a body is the specification's first example", () => {
  const operation = operationOf("create-unit");
  expect(sampleRequestOf(operation, {})).toMatchObject({
    body: operation.body?.examples[0]?.value,
    answerName: "unit",
    clientMethod: "augno.units.create",
  });
});

test("an operation without a body in its answer has no name for one", () => {
  expect(sampleRequestOf(operationOf("delete-unit"), { id: "unit_1" })).toMatchObject({
    path: { id: "unit_1" },
    answerName: null,
  });
});

test("a parameter that is shown and has no example is told", () => {
  const { parameters, ...operation } = operationOf("list-units");
  const bare = parameters.map(({ name, in: place, description, isRequired, schema }) => ({
    name,
    in: place,
    description,
    isRequired,
    schema,
  }));
  expect(() => sampleRequestOf({ ...operation, parameters: bare }, {})).toThrow(
    '"limit" of list-units must have an example; it has none. Add one in spec/.',
  );
});
