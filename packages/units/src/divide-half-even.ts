/** A quotient, and whether nothing was lost in rounding it. */
export interface Division {
  readonly quotient: bigint;
  readonly isExact: boolean;
}

/**
 * Divides to the nearest whole number, and from the middle to the even one (IEEE 754's roundTiesToEven), so that
 * rounding many values favours neither direction. It is symmetric: the quotient of −a is that of a with the other sign.
 *
 * @param denominator - Not zero.
 */
export function divideHalfEven(numerator: bigint, denominator: bigint): Division {
  const dividend = absolute(numerator);
  const divisor = absolute(denominator);
  const floor = dividend / divisor;
  const remainder = dividend % divisor;
  const twice = 2n * remainder;
  const roundsUp = twice > divisor || (twice === divisor && floor % 2n === 1n);
  const magnitude = roundsUp ? floor + 1n : floor;
  const isNegative = numerator < 0n !== denominator < 0n;
  return { quotient: isNegative ? -magnitude : magnitude, isExact: remainder === 0n };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
