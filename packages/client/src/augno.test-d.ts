import { expectTypeOf, test } from "vitest";
import type {
  Augno,
  CreatedApiKey,
  CreateUnitRequest,
  DecimalString,
  ErrorCode,
  EventType,
  KnownErrorCode,
  KnownEventType,
  KnownHttpMethod,
  KnownUnitType,
  ListRequestLogsParams,
  ListUnitsParams,
  RotateApiKeyRequest,
  Unit,
  UnitList,
  UnitType,
} from "./index.ts";

test("a list takes the specification's parameters and gives its page", () => {
  expectTypeOf<Augno["units"]["list"]>().parameters.toEqualTypeOf<[params?: ListUnitsParams | undefined]>();
  expectTypeOf<Augno["units"]["list"]>().returns.toEqualTypeOf<Promise<UnitList>>();
  expectTypeOf<ListUnitsParams["type"]>().toEqualTypeOf<KnownUnitType | undefined>();
  expectTypeOf<UnitList["data"]>().toEqualTypeOf<Unit[]>();
});

test("a method takes the ids of its path, then its body, and gives what is answered", () => {
  expectTypeOf<Augno["units"]["retrieve"]>().parameters.toEqualTypeOf<[id: string]>();
  expectTypeOf<Augno["units"]["create"]>().parameters.toEqualTypeOf<[body: CreateUnitRequest]>();
  expectTypeOf<Augno["units"]["delete"]>().returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf<Augno["apiKeys"]["rotate"]>().parameters.toEqualTypeOf<
    [id: string, body?: RotateApiKeyRequest | undefined]
  >();
  expectTypeOf<Augno["apiKeys"]["rotate"]>().returns.toEqualTypeOf<Promise<CreatedApiKey>>();
});

test("a field that has a default may be left out of a body", () => {
  expectTypeOf<undefined>().toExtend<CreateUnitRequest["ratio_denominator"]>();
  expectTypeOf<undefined>().not.toExtend<CreateUnitRequest["ratio_numerator"]>();
});

test("a list of the query is named without the brackets of its parameter", () => {
  expectTypeOf<ListRequestLogsParams["methods"]>().toEqualTypeOf<KnownHttpMethod[] | undefined>();
});

test("a unit's type is open in answers and closed in requests", () => {
  expectTypeOf<"furlong">().toExtend<UnitType>();
  expectTypeOf<"furlong">().not.toExtend<KnownUnitType>();
  // A plain string would have swallowed the known values, and editors would offer none.
  expectTypeOf<string>().not.toEqualTypeOf<UnitType>();
});

test("decimals are strings", () => {
  expectTypeOf<Unit["ratio_numerator"]>().toEqualTypeOf<DecimalString>();
  expectTypeOf<DecimalString>().toEqualTypeOf<string>();
});

test("error codes and event types tolerate those that come to be", () => {
  expectTypeOf<"made_up">().toExtend<ErrorCode>();
  expectTypeOf<"made_up">().not.toExtend<KnownErrorCode>();
  expectTypeOf<string>().not.toEqualTypeOf<ErrorCode>();
  expectTypeOf<"made.up">().toExtend<EventType>();
  expectTypeOf<"made.up">().not.toExtend<KnownEventType>();
  expectTypeOf<string>().not.toEqualTypeOf<EventType>();
});
