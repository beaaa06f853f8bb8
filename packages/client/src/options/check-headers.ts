import type { ArgumentError, OptionsError } from "../errors/usage-errors.ts";
import type { HeaderFields } from "./header-fields.ts";

/**
 * A token, and field-content in the bytes that fetch takes (RFC 9110, 5.6.2 and 5.5). Not those that the client sets
 * itself; a body is always JSON. Nor an idempotency key that is empty, which a server may take for none.
 */
const SENDABLE =
  /^(?!(authorization|augno-version|content-type):|idempotency-key:\s*$)[\w!#$%&'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/i;

/**
 * Refuses headers that cannot be sent, or that are the client's own.
 *
 * @param checked - What they are put into, in the place of those that are there already.
 * @returns Them, with names in small letters.
 * @throws Refusal - that names the header, and never shows its value.
 */
export function checkHeaders(
  headers: HeaderFields | null | undefined,
  Refusal: typeof ArgumentError | typeof OptionsError,
  checked: Record<string, string> = {},
): Record<string, string> {
  headers ??= {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    if (value === undefined || value === null) continue; // as in a query
    if (!SENDABLE.test(`${name}:${value}`))
      throw new Refusal(
        name,
        "a header that HTTP allows and the client does not set",
        value,
        "Correct or leave it out.",
      );
    checked[name.toLowerCase()] = value;
  }
  return checked;
}
