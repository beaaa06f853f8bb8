import { ApiError } from "../errors/api-error.ts";
import { quote } from "../errors/quote.ts";

/** JSON's media type has no parameter (RFC 8259, 11); many clients send this one all the same. */
const JSON_TYPE = /^application\/json\s*(?:;\s*(?:charset\s*=\s*(?:utf-8|"utf-8")\s*)?)?$/i;

/**
 * Checks that a body is declared as JSON, and not as compressed.
 *
 * @throws ApiError `unsupported_media_type`
 */
export function checkMediaType(headers: Headers): void {
  const type = headers.get("Content-Type");
  if (type === null || !JSON_TYPE.test(type.trim())) {
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
