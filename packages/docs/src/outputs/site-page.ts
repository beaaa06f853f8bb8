/** A page of the site, as what is made of all pages needs it: the sitemap, `/llms.txt` and the pages' Markdown. */
export interface SitePage {
  /** Its address below the site's base, with a slash at both ends; the first page's is `/`. */
  readonly path: string;
  readonly title: string;
  /** What it is about, in one sentence without Markdown. */
  readonly description: string;
  readonly section: SiteSection;
  /** What it says, in Markdown, beginning with its title as a heading of level one. */
  readonly markdown: string;
}

/** The parts of the site, in the order of its navigation. */
export const SITE_SECTIONS = ["Start", "Guides", "Reference", "Errors", "Events", "Changes"] as const;

/** One of the parts of the site. */
export type SiteSection = (typeof SITE_SECTIONS)[number];
