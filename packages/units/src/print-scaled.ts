/**
 * Prints a whole number of 10^−scale as a decimal with exactly `scale` digits after the point, and no point where that is 0.
 * Zero has no sign, because no BigInt is minus zero.
 */
export function printScaled(count: bigint, scale: number): string {
  const sign = count < 0n ? "-" : "";
  const digits = count.toString().slice(sign.length);
  if (scale === 0) return sign + digits;
  const padded = digits.padStart(scale + 1, "0");
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
