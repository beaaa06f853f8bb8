import { cutText } from "./cut-text.ts";
import { scrubEncoded } from "../redaction/scrub.ts";

/** What JSON need not escape and yet would break a line or turn its direction: C1, separators and overrides (Unicode, 23.2). */
const CONTROLS = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** How much of what came an error repeats. */
const MAX_LENGTH = 100;

/**
 * Quotes what came in a request for an error's message: without anything of the form of a key, cut to 100
 * characters, and with control characters escaped.
 */
export function quote(received: string): string {
  return JSON.stringify(clip(received)).replace(
    CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** As `quote`, for a name, path or method that stands in a message without quotation marks. */
export function quoteBare(received: string): string {
  return quote(received).slice(1, -1);
}

function clip(text: string): string {
  // Cut before the search too, so that a huge text costs no more than a long one.
  const scrubbed = scrubEncoded(text.slice(0, 8 * MAX_LENGTH));
  return scrubbed.length > MAX_LENGTH ? `${cutText(scrubbed, MAX_LENGTH)}…` : scrubbed;
}
