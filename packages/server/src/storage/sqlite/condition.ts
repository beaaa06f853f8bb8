import type { SQLInputValue } from "node:sqlite";
import { foldText } from "../fold-text.ts";

/** What a row must satisfy, in SQL, and its values in the order of their marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** All of these together, leaving out those that are null; null where none is left. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  return join(
    conditions.filter((condition) => condition !== null),
    " AND ",
  );
}

/** One of these at least; null where there are none. */
export function anyOf(conditions: readonly Condition[]): Condition | null {
  return join(conditions, " OR ");
}

/**
 * That a column, or what else stands for it, has one of these values; null where they are absent. The values are
 * one mark, so that their number makes no other statement.
 */
export function isOneOf(expression: string, values: readonly (string | number)[] | undefined): Condition | null {
  if (values === undefined) return null;
  return { sql: `${expression} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] };
}

/** That one of these columns holds a text, both folded; null where the text is absent. */
export function hasText(expressions: readonly string[], text: string | undefined): Condition | null {
  if (text === undefined) return null;
  const folded = foldText(text);
  return anyOf(expressions.map((expression) => ({ sql: `instr(${expression}, ?) > 0`, values: [folded] })));
}

function join(conditions: readonly Condition[], operator: string): Condition | null {
  if (conditions.length === 0) return null;
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(operator)})`,
    values: conditions.flatMap(({ values }) => values),
  };
}
