/** Where the site stands. */
export interface Site {
  /** For everybody, such as `https://docs.augno.com`, without a slash at the end; a copy elsewhere names it too. */
  readonly address: string;
  /** What the paths of this copy begin with, such as `/docs`; empty where it has a host of its own. */
  readonly base: string;
}

/** Where everybody finds what stands at a path below the site's base, such as `/guides/errors/`. */
export function siteAddress({ address }: Pick<Site, "address">, path: string): string {
  return `${address}${path}`;
}
