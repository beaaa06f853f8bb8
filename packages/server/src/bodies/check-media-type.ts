import { ApiError } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";

/** JSON's media type has no parameters (RFC 8259, 11), and those that one does not know are ignored (RFC 2045, 1). */
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** This one many clients send all the same; what it names is no JSON then, unless it is UTF-8. */
const OTHER_CHARSET = /;\s*charset\s*=(?!\s*(?:utf-8|"utf-8")\s*(?:;|$))/i;

/**
 * Checks that a body is declared as JSON, and not as compressed.
 *
 * @throws ApiError `unsupported_media_type`
 */
export function checkMediaType(headers: Headers): void {
  const type = headers.get("Content-Type");
  if (type === null || !JSON_TYPE.test(type) || OTHER_CHARSET.test(type)) {
    const received = type === null ? "nothing" : quote(type);
    throw unsupported(`"Content-Type" must be application/json; got ${received}. Send the body as JSON.`);
  }
  const coding = headers.get("Content-Encoding");
  if (coding !== null && coding.toLowerCase() !== "identity") {
    throw unsupported(`"Content-Encoding" must be left out; got ${quote(coding)}. Send the body as it is.`);
  }
}

function unsupported(message: string): ApiError {
  return new ApiError("unsupported_media_type", message);
}
