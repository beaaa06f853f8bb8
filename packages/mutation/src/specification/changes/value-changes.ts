import { becomes, type Change } from "./change.ts";

const ID = /^[a-z]+_[0-9a-hjkmnp-tv-z]{26}$/;

/** A value is the nearest other one: the next number, the other boolean, a text that differs by one digit or word. */
export function valueChanges(value: unknown): Change[] {
  return [becomes(value, otherValue(value))];
}

function otherValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? otherText(value) : "other";
}

function otherText(text: string): string {
  if (ID.test(text)) return text.slice(0, -1) + (text.endsWith("0") ? "1" : "0");
  if (/\d/.test(text)) return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return /^[a-z_.]+$/.test(text) ? `${text}_other` : `${text} other`;
}
