/** A number as a fraction, of any size and exact; the denominator is above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Reads a decimal string such as `-2.50`. */
export function rational(text: string): Rational {
  const [whole = "0", fraction = ""] = text.split(".");
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
}

/** One number plus another. */
export function plus(one: Rational, other: Rational): Rational {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

/** One number minus another. */
export function minus(one: Rational, other: Rational): Rational {
  return plus(one, { ...other, numerator: -other.numerator });
}

/** One number times another. */
export function times(one: Rational, other: Rational): Rational {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator };
}

/** One number divided by another, which is not zero. */
export function over(one: Rational, other: Rational): Rational {
  const sign = other.numerator < 0n ? -1n : 1n;
  return {
    numerator: one.numerator * other.denominator * sign,
    denominator: one.denominator * other.numerator * sign,
  };
}
