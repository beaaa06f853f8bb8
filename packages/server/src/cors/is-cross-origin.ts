/** What a browser says of where a request comes from. */
export interface RequestSource {
  /** The `Origin` header (RFC 6454, 7): the origin of the page, or `null` of one that has none. */
  readonly origin: string | undefined;
  /** The `Sec-Fetch-Site` header (Fetch Metadata Request Headers, 2.3), which no page can write. */
  readonly site: string | undefined;
}

/**
 * Whether a request was made by a web page of another origin than the server's. Programs send neither header, and a
 * page of the server's own, such as the docs at `/docs`, is no other, also where a proxy in between speaks HTTPS for
 * the server: so hosts are compared, and schemes are not.
 *
 * @param url What the request was sent to.
 */
export function isCrossOrigin({ origin, site }: RequestSource, url: URL): boolean {
  if (site === "same-origin") return false;
  if (site !== undefined && site !== "none") return true;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== url.host);
}
