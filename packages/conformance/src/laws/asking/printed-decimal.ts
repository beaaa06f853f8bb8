import { printRational } from "../exact/print-rational.ts";
import { rational } from "../exact/rational.ts";

/** Answers print decimals with so many digits after the point. */
const DIGITS = 30;

/** A decimal that was sent, as answers print it. */
export function printedDecimal(text: string): string {
  return printRational(rational(text), DIGITS).text;
}
