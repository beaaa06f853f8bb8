import { becomes, type Change, DROPPED } from "./change.ts";

const OTHERS: Readonly<Record<string, string>> = {
  int32: "int64",
  int64: "int32",
  "date-time": "date",
  date: "date-time",
};

/** A format is another, and not there. */
export function formatChanges(value: unknown): Change[] {
  return [becomes(value, OTHERS[String(value)] ?? "email"), DROPPED];
}
