const LONGEST = 80;

/** A value as a message shows it: JSON, cut after 80 characters; `none` where there is no value. */
export function showValue(value: unknown): string {
  const text = JSON.stringify(value) ?? "none";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
