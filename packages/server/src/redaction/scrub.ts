/** The form of a key, whole or cut short, wherever it stands; but not what `redactKey` makes of one. */
const KEY_SHAPED = /(aug_(?:sk|pk)_(?:test|prod)_)(?!\w{4}\.{3}\w{4}\b)[0-9A-Za-z]+/gi;

/** A character as JSON may escape it (RFC 8259, 7). */
const UNICODE_ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

/** How often text is percent-decoded in search of a key: clients have been seen to encode twice. */
const DECODINGS = 5;

/**
 * Replaces everything of the form of an API key by its prefix and `[redacted]`, so that the text can be logged,
 * stored or answered.
 */
export function scrub(text: string): string {
  return text.replace(KEY_SHAPED, "$1[redacted]");
}

/**
 * Scrubs text that may be percent-encoded, such as a URL's path. Where a key hides in the encoding, the answer
 * is the decoded text without it; else the text is left as it came.
 */
export function scrubEncoded(text: string): string {
  let decoded = text;
  let scrubbed = scrub(text);
  for (let round = 0; round < DECODINGS && decoded.includes("%"); round++) {
    decoded = decodeLoosely(decoded);
    if (scrub(decoded) !== decoded) scrubbed = scrub(decoded);
  }
  return scrubbed;
}

/**
 * Scrubs a text of JSON, or of what should be JSON, in which characters may be escaped. Where a key hides in the escapes,
 * the answer is the text with these resolved; else the text is left as it came.
 */
export function scrubJson(text: string): string {
  const plain = text.includes("\\u")
    ? text.replace(UNICODE_ESCAPE, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  const scrubbed = scrubEncoded(plain);
  return scrubbed === plain ? text : scrubbed;
}

/** Decodes what can be decoded: each run of escapes by itself, malformed ones left as they are. */
function decodeLoosely(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => Buffer.from(escapes.replaceAll("%", ""), "hex").toString());
}
