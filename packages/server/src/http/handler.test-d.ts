import type { Unit } from "@augno/types";
import { expectTypeOf, test } from "vitest";
import type { OperationBodies, OperationPaths, OperationQueries } from "../generated/operations.ts";
import type { Handlers, SuccessBody } from "./handler.ts";

test("a successful answer has its schema's type, and null where it has no body", () => {
  expectTypeOf<SuccessBody<"create-unit">>().toEqualTypeOf<Unit>();
  expectTypeOf<SuccessBody<"delete-unit">>().toEqualTypeOf<null>();
});

test("a call has the types of its path, query and body, with defaults applied", () => {
  expectTypeOf<OperationPaths["retrieve-unit"]["id"]>().toEqualTypeOf<string>();
  expectTypeOf<OperationQueries["list-request-logs"]["status_codes[]"]>().toEqualTypeOf<number[] | undefined>();
  expectTypeOf<OperationBodies["convert-unit"]["scale"]>().toEqualTypeOf<number>();
  expectTypeOf<undefined>().toExtend<OperationBodies["rotate-api-key"]>();
  expectTypeOf<OperationBodies["list-units"]>().toEqualTypeOf<undefined>();
});

test("an operation has a handler unless it waits for one", () => {
  expectTypeOf<Handlers["list-units"]>().toBeFunction();
});
