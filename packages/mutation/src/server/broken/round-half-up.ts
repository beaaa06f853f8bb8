/** Rounds a decimal of 30 fraction digits as schools teach it: what lies in the middle goes away from zero. */
export function roundHalfUp(decimal: string, scale: number): string {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const isUp = (fraction[scale] ?? "0") >= "5";
  const digits = String(BigInt(whole + fraction.slice(0, scale)) + (isUp ? 1n : 0n)).padStart(scale + 1, "0");
  const rounded = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return decimal.startsWith("-") && /[1-9]/.test(rounded) ? `-${rounded}` : rounded;
}
