/** A log keeps this much of a body, in bytes of UTF-8. */
export const MAX_BODY_BYTES = 256 * 1024;

/** What a log keeps of a body. */
export interface KeptBody {
  readonly text: string;
  readonly isTruncated: boolean;
}

/** Cuts a body to what a log keeps, between two characters. */
export function truncateBody(text: string): KeptBody {
  // A character of UTF-16 is three bytes of UTF-8 at most; most bodies are told to be short enough by that alone.
  if (text.length * 3 <= MAX_BODY_BYTES) return { text, isTruncated: false };
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_BODY_BYTES) return { text, isTruncated: false };
  let end = MAX_BODY_BYTES;
  while (isContinuation(bytes[end])) end--;
  return { text: bytes.toString("utf8", 0, end), isTruncated: true };
}

/** Whether a byte of UTF-8 goes on with a character (RFC 3629, 3). */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}
