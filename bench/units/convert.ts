import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { convert, type UnitRatio } from "@augno/units";
import { Big } from "big.js";
import { BigNumber } from "bignumber.js";
import { Decimal } from "decimal.js";
import { Fraction } from "fraction.js";
import { type Candidate, compare } from "../compare.ts";
import { createRandom, randomDigits } from "../random-digits.ts";

/** A value, the unit it is in, the unit to convert it to, and the digits of the result. */
type Conversion = readonly [value: string, from: UnitRatio, to: UnitRatio, scale: number];

/** The operations that the libraries of decimals have in common. */
interface Arithmetic<Self> {
  times(other: string): Self;
  div(other: string | Self): Self;
  plus(other: Self): Self;
  minus(other: Self): Self;
  toFixed(digits: number): string;
}

const ROWS = 2_000;
const random = createRandom(7);
const ONE_TO_ONE = { ratio_numerator: "1", ratio_denominator: "1", offset_numerator: "0", offset_denominator: "1" };

/** Converts by the formula, as a user of a library of decimals would write it. */
function byFormula<Self extends Arithmetic<Self>>(decimal: (text: string) => Self): Candidate<Conversion> {
  return ([value, from, to, scale]) =>
    decimal(value)
      .times(from.ratio_numerator)
      .div(from.ratio_denominator)
      .plus(decimal(from.offset_numerator).div(from.offset_denominator))
      .minus(decimal(to.offset_numerator).div(to.offset_denominator))
      .times(to.ratio_denominator)
      .div(to.ratio_numerator)
      .toFixed(scale);
}

function withNumber([value, from, to, scale]: Conversion): string {
  const base =
    (Number(value) * Number(from.ratio_numerator)) / Number(from.ratio_denominator) +
    Number(from.offset_numerator) / Number(from.offset_denominator);
  const offset = Number(to.offset_numerator) / Number(to.offset_denominator);
  return (((base - offset) * Number(to.ratio_denominator)) / Number(to.ratio_numerator)).toFixed(scale);
}

function withFraction([value, from, to, scale]: Conversion): string {
  const quotient = (a: string, b: string): Fraction => new Fraction(a).div(b);
  const result = new Fraction(value)
    .mul(quotient(from.ratio_numerator, from.ratio_denominator))
    .add(quotient(from.offset_numerator, from.offset_denominator))
    .sub(quotient(to.offset_numerator, to.offset_denominator))
    .div(quotient(to.ratio_numerator, to.ratio_denominator))
    .roundTo(new Fraction(1n, 10n ** BigInt(scale)));
  const [whole = "", digits = ""] = result
    .toString(scale + 5)
    .replace(/[()]/g, "")
    .split(".");
  return `${whole}.${digits.padEnd(scale, "0")}`;
}

// As many digits as the largest conversion needs, and rounding half to even.
const Big120 = Big();
Big120.DP = 120;
Big120.RM = 2;
const BigNumber120 = BigNumber.clone({ DECIMAL_PLACES: 120, ROUNDING_MODE: 6 });
const Decimal400 = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_HALF_EVEN });

const candidates: Record<string, Candidate<Conversion>> = {
  "@augno/units": ([value, from, to, scale]) => convert(value, from, to, { scale }).result,
  Number: withNumber,
  "big.js": byFormula((text) => new Big(text)),
  "big.js, 120 places, half to even": byFormula((text) => new Big120(text)),
  "bignumber.js": byFormula((text) => new BigNumber(text)),
  "bignumber.js, 120 places, half to even": byFormula((text) => new BigNumber120(text)),
  "decimal.js": byFormula((text) => new Decimal(text)),
  "decimal.js, 400 digits, half to even": byFormula((text) => new Decimal400(text)),
  "fraction.js": withFraction,
};

/** The API's own units, as pairs of one dimension. */
function systemPairs(): (readonly [UnitRatio, UnitRatio])[] {
  const file = fileURLToPath(import.meta.resolve("@augno/spec/openapi.json"));
  // The bundle's shape is the style guide's to keep.
  const bundle = JSON.parse(readFileSync(file, "utf8")) as {
    "x-augno-system-units": readonly (UnitRatio & { readonly type: string })[];
  };
  const units = bundle["x-augno-system-units"];
  return units.flatMap((from) =>
    units.filter((to) => to !== from && to.type === from.type).map((to) => [from, to] as const),
  );
}

function conversions(
  value: () => string,
  pairs: readonly (readonly [UnitRatio, UnitRatio])[],
  scale: number,
): Conversion[] {
  return Array.from({ length: ROWS }, () => {
    const [from, to] = pairs[Math.floor(random() * pairs.length)] ?? [ONE_TO_ONE, ONE_TO_ONE];
    return [value(), from, to, scale];
  });
}

const pairs = systemPairs();
const everyday = (): string => `${1 + Math.floor(random() * 9_999)}.${randomDigits(random, 2)}`;
const largest = (): string => `1${randomDigits(random, 29)}.${randomDigits(random, 30)}`;
const tie = (): string => `${randomDigits(random, 1)}.${randomDigits(random, 2)}5`;

compare("Everyday values, 30 digits after the point", candidates, conversions(everyday, pairs, 30));
compare("Everyday values, 4 digits after the point", candidates, conversions(everyday, pairs, 4));
compare("Values of 60 digits, 30 after the point", candidates, conversions(largest, pairs, 30));
compare("Values in the middle between two results", candidates, conversions(tie, [[ONE_TO_ONE, ONE_TO_ONE]], 2));
