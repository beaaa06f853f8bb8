import { expect, test } from "vitest";
import { sampleUrl } from "./sample-url.ts";

const request = { route: "/v1/units/{id}/x", path: { id: "unit_1/2" }, query: { "types[]": ["a", "b c"], limit: 1 } };

test("path and query are filled in and percent-encoded, a list once for each value", () => {
  expect(sampleUrl({ ...plain, ...request }, "http://h")).toBe(
    "http://h/v1/units/unit_1%2F2/x?types%5B%5D=a&types%5B%5D=b%20c&limit=1",
  );
});

test("a parameter of the path that has no value is told", () => {
  expect(() => sampleUrl({ ...plain, ...request, path: {} }, "")).toThrow(
    '"id" of /v1/units/{id}/x must have a value; it has none. Give it one.',
  );
});

const plain = {
  operationId: "x",
  method: "GET",
  clientMethod: "augno.x",
  isList: false,
  answerName: null,
} as const;
