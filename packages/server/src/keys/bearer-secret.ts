/** The `Bearer` scheme of RFC 6750, whose name is read in any letters (RFC 9110, 11.1). */
const BEARER = /^Bearer +(\S+)$/i;

/** The key in an `Authorization` header, as it came; null where there is none. */
export function bearerSecret(authorization: string | undefined): string | null {
  return BEARER.exec(authorization ?? "")?.[1] ?? null;
}
