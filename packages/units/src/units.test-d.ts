import type { Unit } from "@augno/types";
import { expectTypeOf, test } from "vitest";
import {
  compareDecimals,
  convert,
  type Conversion,
  type ConvertOptions,
  type DecimalError,
  type DecimalErrorCode,
  formatDecimal,
  isZero,
  type UnitRatio,
} from "./index.ts";

test("a unit that the API answers is what a conversion needs, and these fields of it", () => {
  expectTypeOf<Unit>().toExtend<UnitRatio>();
  expectTypeOf<UnitRatio>().toEqualTypeOf<Readonly<Pick<Unit, keyof UnitRatio>>>();
  expectTypeOf<keyof UnitRatio>().toEqualTypeOf<
    "ratio_numerator" | "ratio_denominator" | "offset_numerator" | "offset_denominator"
  >();
});

test("a conversion takes a string and two units, and tells whether it is exact", () => {
  expectTypeOf(convert).parameters.toEqualTypeOf<
    [string, UnitRatio, UnitRatio, options?: ConvertOptions | undefined]
  >();
  expectTypeOf(convert).returns.toEqualTypeOf<Conversion>();
  expectTypeOf<Conversion>().toEqualTypeOf<{ readonly result: string; readonly isExact: boolean }>();
});

test("a number is no decimal", () => {
  expectTypeOf<number>().not.toExtend<Parameters<typeof convert>[0]>();
  expectTypeOf(formatDecimal).parameters.toEqualTypeOf<[value: string, digits?: number | undefined]>();
  expectTypeOf(isZero).parameters.toEqualTypeOf<[string]>();
  expectTypeOf(compareDecimals).toExtend<(a: string, b: string) => -1 | 0 | 1>();
});

test("an error's code is one of a closed set", () => {
  expectTypeOf<DecimalError["code"]>().toEqualTypeOf<DecimalErrorCode>();
  expectTypeOf<DecimalErrorCode>().toEqualTypeOf<"decimal_invalid" | "scale_invalid" | "ratio_zero">();
});
