import { code } from "./code.ts";

const LONGEST = 60;

/** A value as code, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === "string" && value !== "" ? value : (JSON.stringify(value) ?? "nothing");
  return code(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** Values as code, with "and" before the last. */
export function showAll(values: readonly unknown[]): string {
  const shown = values.map((value) => show(value));
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
