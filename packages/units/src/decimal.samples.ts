import { array, constantFrom, integer, oneof, option, tuple, type Arbitrary } from "fast-check";

const digits = integer({ min: 0, max: 9 });
const LARGEST = `${"9".repeat(30)}.${"9".repeat(30)}`;
const SMALLEST = `0.${"0".repeat(29)}1`;

const integers = oneof(
  constantFrom("0", "1", "2", "12"),
  tuple(integer({ min: 1, max: 9 }), array(digits, { maxLength: 29 })).map(([first, rest]) => first + rest.join("")),
);
const fractions = oneof(
  constantFrom(".5", ".25", ".50", ".05"),
  array(digits, { minLength: 1, maxLength: 30 }).map((list) => `.${list.join("")}`),
);

/** Decimals of the form that the API takes: of any length, often short or in the middle between two, at times extreme. */
export const decimals: Arbitrary<string> = oneof(
  {
    weight: 9,
    arbitrary: tuple(constantFrom("", "-"), integers, option(fractions, { nil: "" })).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: constantFrom("0", "-0", "-0.00", LARGEST, `-${LARGEST}`, SMALLEST, `-${SMALLEST}`) },
);

/** Decimals that are not zero. */
export const nonzeroDecimals: Arbitrary<string> = decimals.filter((decimal) => /[1-9]/.test(decimal));
