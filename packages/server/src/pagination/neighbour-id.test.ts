import { expect, test } from "vitest";
import { neighbourId } from "./neighbour-id.ts";

test.each([
  ["unit_01jm4r6700f8nwq3v5hx2d9ktp", "unit_01jm4r6700f8nwq3v5hx2d9ktq"],
  ["unit_01jm4r6700f8nwq3v5hx2d9kth", "unit_01jm4r6700f8nwq3v5hx2d9ktj"],
  ["unit_01jm4r6700f8nwq3v5hx2d9kzz", "unit_01jm4r6700f8nwq3v5hx2d9m00"],
  ["unit_0zzzzzzzzzzzzzzzzzzzzzzzzz", "unit_10000000000000000000000000"],
  ["rq_01jm4r6700f8nwq3v5hx2d9kt9", "rq_01jm4r6700f8nwq3v5hx2d9kta"],
])("after %s comes %s, and before that the first again", (id, next) => {
  expect(neighbourId(id, 1)).toBe(next);
  expect(neighbourId(next, -1)).toBe(id);
});

test.each([
  ["unit_7zzzzzzzzzzzzzzzzzzzzzzzzz", 1],
  ["unit_00000000000000000000000000", -1],
] as const)("%s is its own neighbour at the end of all ids", (id, step) => {
  expect(neighbourId(id, step)).toBe(id);
});
