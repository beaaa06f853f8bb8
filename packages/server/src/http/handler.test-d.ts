import type { Unit } from "@augno/types";
import { expectTypeOf, test } from "vitest";
import type { OperationBodies, OperationId, OperationPaths, OperationQueries } from "../generated/operations.ts";
import type { EnvironmentReader, EnvironmentTransaction } from "../storage/storage.ts";
import type { Handlers, HandlerStore, SuccessBody } from "./handler.ts";

test("a successful answer has its schema's type, and undefined where it has no body", () => {
  expectTypeOf<SuccessBody<"create-unit">>().toEqualTypeOf<Unit>();
  expectTypeOf<SuccessBody<"delete-unit">>().toEqualTypeOf<undefined>();
});

test("a call has the types of its path, query and body, with defaults applied", () => {
  expectTypeOf<OperationPaths["retrieve-unit"]["id"]>().toEqualTypeOf<string>();
  expectTypeOf<OperationQueries["list-request-logs"]["status_codes[]"]>().toEqualTypeOf<number[] | undefined>();
  expectTypeOf<OperationBodies["convert-unit"]["scale"]>().toEqualTypeOf<number>();
  expectTypeOf<undefined>().toExtend<OperationBodies["rotate-api-key"]>();
  expectTypeOf<OperationBodies["list-units"]>().toEqualTypeOf<undefined>();
});

test("an operation that reads has a reader, and one that writes a transaction", () => {
  expectTypeOf<HandlerStore<"list-units">>().toEqualTypeOf<EnvironmentReader>();
  expectTypeOf<HandlerStore<"create-unit">>().toEqualTypeOf<EnvironmentTransaction>();
  expectTypeOf<HandlerStore<"update-unit">>().toEqualTypeOf<EnvironmentTransaction>();
  expectTypeOf<HandlerStore<"revoke-api-key">>().toEqualTypeOf<EnvironmentTransaction>();
});

test("every operation has a handler", () => {
  expectTypeOf<keyof Handlers>().toEqualTypeOf<OperationId>();
});
