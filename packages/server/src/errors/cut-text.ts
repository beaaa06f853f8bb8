/** The first half of a character, of which the cut has taken the second. */
const CUT_THROUGH = /[\ud800-\udbff]$/;

/**
 * Cuts a text to at most so many characters of UTF-16, between two characters: half of one is no text, and many a reader of
 * JSON refuses it (RFC 8259, 8.2).
 */
export function cutText(text: string, max: number): string {
  return text.length > max ? text.slice(0, max).replace(CUT_THROUGH, "") : text;
}
