import { type Site, siteAddress } from "./site-address.ts";
import { SITE_SECTIONS, type SitePage } from "./site-page.ts";
import { twinPath } from "./twin-path.ts";

/** What a text for language models begins with. */
export interface LlmsIntroduction {
  readonly title: string;
  /** In one sentence. */
  readonly summary: string;
  /** What whoever writes a program against the API must know first, as sentences. */
  readonly notes: readonly string[];
}

/**
 * The list of all pages' Markdown, for language models.
 *
 * @see https://llmstxt.org
 */
export function llmsIndex(site: Site, introduction: LlmsIntroduction, pages: readonly SitePage[]): string {
  const sections = SITE_SECTIONS.map((section) => ({ section, of: pages.filter((page) => page.section === section) }));
  const lists = sections
    .filter(({ of }) => of.length > 0)
    .map(({ section, of }) => `## ${section}\n\n${of.map((page) => linkTo(site, page)).join("\n")}\n`);
  return [head(introduction), ...lists].join("\n");
}

/** All pages' Markdown as one text, each under its address. */
export function llmsFull(site: Site, introduction: LlmsIntroduction, pages: readonly SitePage[]): string {
  const texts = pages.map(({ path, markdown }) => `Source: ${siteAddress(site, path)}\n\n${markdown.trim()}\n`);
  return [head(introduction), ...texts].join("\n---\n\n");
}

function head({ title, summary, notes }: LlmsIntroduction): string {
  return `# ${title}\n\n> ${summary}\n\n${notes.map((note) => `- ${note}`).join("\n")}\n`;
}

function linkTo(site: Site, { path, title, description }: SitePage): string {
  return `- [${title}](${siteAddress(site, twinPath(path))}): ${description}`;
}
