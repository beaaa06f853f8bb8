import type { Rational } from "./rational.ts";

/** A number as a decimal string. */
export interface PrintedRational {
  readonly text: string;
  /** Whether nothing was rounded away. */
  readonly isExact: boolean;
}

/** Prints a number with so many digits after the point, rounded half to even. Zero has no sign. */
export function printRational({ numerator, denominator }: Rational, scale: number): PrintedRational {
  const isNegative = numerator < 0n;
  const scaled = (isNegative ? -numerator : numerator) * 10n ** BigInt(scale);
  const floor = scaled / denominator;
  const rest = (scaled % denominator) * 2n;
  const isUp = rest > denominator || (rest === denominator && floor % 2n === 1n);
  const rounded = isUp ? floor + 1n : floor;
  const digits = String(rounded).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return { text: isNegative && rounded !== 0n ? `-${text}` : text, isExact: rest === 0n };
}
