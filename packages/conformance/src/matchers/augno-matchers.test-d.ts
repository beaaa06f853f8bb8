import { type Assertion, expect, expectTypeOf, test } from "vitest";
import { augnoMatchers } from "../matchers.ts";
import type { StatusOf } from "./matcher-types.ts";

declare const response: Response;
declare const body: unknown;
declare const error: Error;
declare const rejected: Assertion<Promise<void>>;

test("the statuses are those that the operation documents", () => {
  expectTypeOf<StatusOf<"delete-unit">>().toEqualTypeOf<204 | 400 | 401 | 403 | 404 | 429 | 500 | 503 | 504>();
  // @ts-expect-error - it answers 201.
  void expect(response).toMatchOperation("create-unit", 200);
  // @ts-expect-error - there is no such operation.
  void expect(response).toMatchOperation("list-unit", 200);
});

test("the codes are those of the catalogue", () => {
  void expect(response).toBeAugnoError("parameter_invalid", { param: "limit" });
  // @ts-expect-error - there is no such code.
  void expect(response).toBeAugnoError("parameter_wrong");
  // @ts-expect-error - a field is named by a text.
  void expect(response).toBeAugnoError("parameter_invalid", { param: 1 });
});

test("what must be waited for says so", () => {
  expectTypeOf(expect(response).toMatchOperation("list-units", 200)).toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect(response).toBeAugnoError("timeout")).toEqualTypeOf<Promise<void>>();
  expectTypeOf<ReturnType<typeof rejected.toBeAugnoError>>().toEqualTypeOf<Promise<void>>();
  expectTypeOf(expect(error).toBeAugnoError("timeout")).toEqualTypeOf<void>();
  expectTypeOf(expect(body).toBeAugnoError("timeout")).toEqualTypeOf<void | Promise<void>>();
  expectTypeOf(expect(response).not.toBeAugnoError("timeout")).toEqualTypeOf<Promise<void>>();
});

test("expect takes them", () => {
  expect.extend(augnoMatchers);
});
