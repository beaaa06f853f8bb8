import { stringify } from "yaml";

/** A line of what changed: whether it went, came or stayed, and its YAML. */
export interface FragmentLine {
  mark: "-" | "+" | " ";
  text: string;
}

/** More than this of a fragment is not read in a comment. */
const LONGEST = 24;

/** What a change took away and brought, line by line as YAML; what both have stands once. */
export function fragmentLines(before: unknown, after: unknown): FragmentLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const start = old.findIndex((line, index) => line !== now[index]);
  const same = start === -1 ? Math.min(old.length, now.length) : start;
  let end = 0;
  while (end < Math.min(old.length, now.length) - same && old.at(-1 - end) === now.at(-1 - end)) end++;
  const lines: FragmentLine[] = [
    ...old.slice(Math.max(0, same - 1), same).map((text) => ({ mark: " " as const, text })),
    ...cut(old.slice(same, old.length - end)).map((text) => ({ mark: "-" as const, text })),
    ...cut(now.slice(same, now.length - end)).map((text) => ({ mark: "+" as const, text })),
    ...(end === 0 ? [] : now.slice(now.length - end).slice(0, 1)).map((text) => ({ mark: " " as const, text })),
  ];
  return lines;
}

function linesOf(value: unknown): string[] {
  if (value === undefined) return [];
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }).trimEnd().split("\n");
}

function cut(lines: string[]): string[] {
  return lines.length <= LONGEST ? lines : [...lines.slice(0, LONGEST), `… ${lines.length - LONGEST} more lines`];
}
