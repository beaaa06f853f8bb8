/** A parameter as it stands in a URL. */
export interface QueryItem {
  readonly name: string;
  /** The decoded value; the text as it came where that is malformed. */
  readonly value: string;
  /** Whether name or value cannot be decoded. */
  readonly isMalformed: boolean;
}

/**
 * Reads a URL's query, in the order it was sent, as forms are encoded. Unlike `URLSearchParams` it does not mend
 * what is no percent-encoded UTF-8, so that a mistake can be told instead of guessed at.
 *
 * @param search The query with or without its question mark.
 * @see https://url.spec.whatwg.org/#urlencoded-parsing
 */
export function parseQuery(search: string): QueryItem[] {
  return search
    .replace(/^\?/, "")
    .split("&")
    .filter((piece) => piece !== "")
    .map(parseItem);
}

function parseItem(piece: string): QueryItem {
  const equals = piece.indexOf("=");
  const rawName = equals === -1 ? piece : piece.slice(0, equals);
  const rawValue = equals === -1 ? "" : piece.slice(equals + 1);
  const name = decode(rawName);
  const value = decode(rawValue);
  return { name: name ?? rawName, value: value ?? rawValue, isMalformed: name === null || value === null };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    // Malformed by what the client sent: the caller answers that with an error that names the parameter.
    return null;
  }
}
