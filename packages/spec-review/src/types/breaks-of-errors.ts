import type { CallerLine } from "./caller-line.ts";
import type { CompilerError } from "./compile-caller.ts";
import { type Described, describeError, type Types } from "./describe-error.ts";
import { fieldPointer } from "./field-pointer.ts";
import type { TypeBreak } from "./type-break.ts";

/**
 * What the compiler's errors mean for the callers, the errors of one place told together.
 *
 * @param typesAt - What the type of a place was and is.
 * @param lines - The caller's lines; an error's line counts from the first of them, as 1.
 */
export function breaksOfErrors(
  errors: readonly CompilerError[],
  lines: readonly CallerLine[],
  typesAt: (at: string) => Types,
): TypeBreak[] {
  const breaks = new Map<string, TypeBreak>();
  for (const { line: number, code, text } of errors) {
    const line = lines[number - 1];
    if (line === undefined) throw new Error(`The caller has no line ${number}; the compiler says of it: ${text}`);
    for (const described of describeError(line, code, text, typesAt(line.at))) {
      const found = breakOf(line, described, breaks);
      breaks.set(found.key, found.told);
    }
  }
  return [...breaks.values()];
}

/** A break, together with what is known of it from earlier lines. */
function breakOf(
  line: CallerLine,
  { id, message, remedy, values, field }: Described,
  breaks: ReadonlyMap<string, TypeBreak>,
): { key: string; told: TypeBreak } {
  const at = field === undefined ? line.at : fieldPointer(line.at, field);
  const direction = line.use === "known" ? null : line.use;
  // A value that can neither be sent nor is answered any more is one fact.
  const key = `${id} ${at} ${values.length > 0 ? "" : String(direction)}`;
  const known = breaks.get(key);
  const all = [...new Set([...(known?.values ?? []), ...values])];
  const told: TypeBreak = {
    id,
    direction: known === undefined || known.direction === direction ? direction : null,
    operations: [...new Set([...(known?.operations ?? []), ...line.operations])].toSorted(),
    message: message(all),
    remedy,
    at,
    values: all,
  };
  return { key, told };
}
