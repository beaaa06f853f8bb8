/** Where the site stands for everybody. */
export interface Site {
  /** Such as `https://docs.augno.com`, without a slash at the end. */
  readonly origin: string;
  /** What every path begins with, such as `/docs`; empty where the site has a host of its own. */
  readonly base: string;
}

/** The whole address of a path below the site's base, such as `/guides/errors/`. */
export function siteAddress({ origin, base }: Site, path: string): string {
  return `${origin}${base}${path}`;
}
