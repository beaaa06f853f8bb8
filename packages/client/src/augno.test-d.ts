import { expectTypeOf, test } from "vitest";
import type {
  Augno,
  DecimalString,
  ErrorCode,
  KnownUnitType,
  ListUnitsParams,
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

test("error codes tolerate those that come to be", () => {
  expectTypeOf<"made_up">().toExtend<ErrorCode>();
  expectTypeOf<string>().not.toEqualTypeOf<ErrorCode>();
});
