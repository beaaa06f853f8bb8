import { printable } from "./printable.ts";
import { redact } from "./redact.ts";

/** A text as a report or a matcher shows it: no key and no control stands in it, whatever a server answered. */
export function shown(text: string): string {
  return printable(redact(text));
}
