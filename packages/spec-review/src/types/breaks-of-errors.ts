import type { CallerLine } from "./caller-line.ts";
import type { CompilerError } from "./compile-caller.ts";
import { describeError } from "./describe-error.ts";
import type { TypeBreak } from "./type-break.ts";

/**
 * What the compiler's errors mean for the callers, the errors of one place told together.
 *
 * @param lines - The caller's lines; an error's line counts from the first of them, as 1.
 */
export function breaksOfErrors(errors: readonly CompilerError[], lines: readonly CallerLine[]): TypeBreak[] {
  const breaks = new Map<string, TypeBreak>();
  const told = new Map<string, string[]>();
  for (const { line: number, code, text } of errors) {
    const line = lines[number - 1];
    if (line === undefined) throw new Error(`The caller has no line ${number}; the compiler says of it: ${text}`);
    const { id, message, remedy, values } = describeError(line, code, text);
    const direction = line.use === "known" ? null : line.use;
    // A value that can neither be sent nor is answered any more is one fact.
    const key = `${id} ${line.at} ${values.length > 0 ? "" : String(direction)}`;
    const known = breaks.get(key);
    const all = [...new Set([...(told.get(key) ?? []), ...values])];
    told.set(key, all);
    breaks.set(key, {
      id,
      direction: known === undefined || known.direction === direction ? direction : null,
      operations: [...new Set([...(known?.operations ?? []), ...line.operations])].toSorted(),
      message: message(all),
      remedy,
      at: line.at,
    });
  }
  return [...breaks.values()];
}
