/** The form of a key, whole or cut short, wherever it stands; but not what `redactKey` makes of one. */
const KEY_SHAPED = /(aug_(?:sk|pk)_(?:test|prod)_)(?!\w{4}\.{3}\w{4}\b)[0-9A-Za-z]+/gi;

/** What else than itself a character of a key may be written as: escaped as in URLs or in JSON, or beside empty bytes. */
const ENCODED = /%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\0/;

/** A character as JSON may escape it (RFC 8259, 7). */
const UNICODE_ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

/** How often text is decoded in search of a key: clients have been seen to encode twice. */
const DECODINGS = 5;

/**
 * Replaces everything of the form of an API key by its prefix and `[redacted]`, so that the text can be logged,
 * stored or answered.
 */
export function scrub(text: string): string {
  return text.replace(KEY_SHAPED, "$1[redacted]");
}

/**
 * Scrubs text that may be encoded, such as a URL's path or a body: in percent, in the escapes of JSON, or in UTF-16, which is
 * read as UTF-8 with an empty byte beside each letter of a key. Where a key hides in that, the answer is the decoded text
 * without it; else the text is left as it came.
 */
export function scrubEncoded(text: string): string {
  let decoded = text;
  let scrubbed = scrub(text);
  for (let round = 0; round < DECODINGS && ENCODED.test(decoded); round++) {
    decoded = decodeLoosely(decoded);
    const found = scrub(decoded);
    if (found !== decoded) scrubbed = found;
  }
  return scrubbed;
}

/** Decodes what can be decoded: each run of escapes by itself, malformed ones left as they are. */
function decodeLoosely(text: string): string {
  return text
    .replaceAll("\0", "")
    .replace(UNICODE_ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => Buffer.from(escapes.replaceAll("%", ""), "hex").toString());
}
