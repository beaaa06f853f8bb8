import type { ArgumentError, OptionsError } from "../errors/usage-errors.ts";

/**
 * A token, and field-content in the bytes that fetch takes (RFC 9110, 5.6.2 and 5.5). Not those that the client sets
 * itself; a body is always JSON. Nor an idempotency key that is empty, which a server may take for none.
 */
const SENDABLE =
  /^(?!(authorization|augno-version|content-type):|idempotency-key:\s*$)[\w!#$%&'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/i;

/**
 * Refuses headers that cannot be sent, or that are the client's own.
 *
 * @returns Them, with names in small letters.
 * @throws Refusal - that names the header, and never shows its value.
 */
export function checkHeaders(
  headers: object | null | undefined,
  Refusal: typeof ArgumentError | typeof OptionsError,
): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {}) as [string, string | null | undefined][]) {
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
