/** What every 401 must say (RFC 9110, 11.6.1; RFC 6750, 3). */
export const CHALLENGE = { "WWW-Authenticate": 'Bearer realm="augno"' } as const;
