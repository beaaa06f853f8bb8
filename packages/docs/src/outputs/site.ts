import recorded from "@augno/spec/changelog.json" with { type: "json" };
import { reference } from "../generated/reference.ts";
import { readGuides } from "../guides/read-guides.ts";
import { recordedEvent } from "../recordings/recorded-event.ts";
import { sampleTexts } from "../samples/sample-texts.ts";
import { changelogOf, type Recorded } from "./changelog.ts";
import { inOneLine } from "./in-one-line.ts";
import { homeMarkdown } from "./markdown/home-markdown.ts";
import type { LlmsIntroduction } from "./llms.ts";
import { type Site, siteAddress } from "./site-address.ts";
import type { SitePage, SiteSection } from "./site-page.ts";
import { sitePages } from "./site-pages.ts";
import { twinPath } from "./twin-path.ts";

/** The type of JSON changes with what stands in it, and is a list of nothing before the first release. */
const releases: unknown = recorded;

/** The releases, as `pnpm release:version` records them. */
export const changelog = changelogOf(releases as Recorded, reference.apiVersion); // which it writes in this form

/**
 * The site, as it is being built.
 *
 * @param address - Astro's `site`.
 * @param baseUrl - Astro's `BASE_URL`.
 */
export function siteOf(address: URL | undefined, baseUrl: string): Site {
  return { address: withoutSlash(address?.href ?? reference.docsUrl), base: withoutSlash(baseUrl) };
}

/** Every page of the site, with its Markdown. */
export function allPages({ base }: Site): SitePage[] {
  return sitePages({
    reference,
    changelog,
    written: writtenPages(base),
    samplesOf: ({ id }) => sampleTexts(id),
    eventOf: recordedEvent,
    base,
  });
}

/** What language models are told before they read a page. */
export function introductionOf(site: Site): LlmsIntroduction {
  return {
    title: reference.title,
    summary: reference.summary,
    notes: [
      ...reference.servers.map(({ url, description }) => `${url}: ${description}`),
      inOneLine(reference.authentication),
      `The newest version is ${reference.apiVersion}; send it as \`Augno-Version\`.`,
      "TypeScript programs use the package `@augno/client`.",
      `What all operations have in common is in ${siteAddress(site, twinPath("/api/"))}: read it first.`,
    ],
  };
}

function writtenPages(base: string): SitePage[] {
  const guides = readGuides().map(({ url, isGuide, title, description, body }): SitePage => ({
    path: url,
    title,
    description,
    section: isGuide ? "Guides" : "Start",
    // Links of guides begin at the site's base.
    markdown: `# ${title}\n\n${body.trim().replaceAll("](/", `](${base}/`)}\n`,
  }));
  const home: SitePage = {
    path: "/",
    title: reference.title,
    description: reference.summary,
    section: "Start",
    markdown: homeMarkdown(reference, guides, base),
  };
  const inOrder = (section: SiteSection): SitePage[] => guides.filter((page) => page.section === section);
  return [home, ...inOrder("Start"), ...inOrder("Guides")];
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, "");
}
