import changelogJson from "../generated/changelog.json" with { type: "json" };
import { reference } from "../generated/reference.ts";
import { readGuides } from "../guides/read-guides.ts";
import { sampleTexts } from "../samples/sample-texts.ts";
import type { Changelog } from "./changelog.ts";
import { homeMarkdown } from "./markdown/home-markdown.ts";
import type { LlmsIntroduction } from "./llms.ts";
import type { Site } from "./site-address.ts";
import type { SitePage, SiteSection } from "./site-page.ts";
import { sitePages } from "./site-pages.ts";

/** The releases, as `pnpm generate` wrote them. */
export const changelog = changelogJson as Changelog; // JSON's types are wider than what the emitter writes

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
  return sitePages({ reference, changelog, written: writtenPages(base), samplesOf, base });
}

/** What language models are told before they read a page. */
export const introduction: LlmsIntroduction = {
  title: reference.title,
  summary: reference.summary,
  notes: [
    `The API answers at ${reference.servers.map(({ url }) => url).join(" and, on one's own machine, ")}.`,
    "Every request carries an API key: `Authorization: Bearer YOUR_API_KEY`. Keys that begin with `aug_sk_test_` reach the sandbox.",
    "Send JSON with fields in snake_case. Decimals are strings. Fields and parameters that the reference does not name are refused.",
    `The newest version is ${reference.apiVersion}; send it as \`Augno-Version\`.`,
    "TypeScript programs use the package `@augno/client`.",
  ],
};

function samplesOf({ id }: { readonly id: string }): { title: string; language: string; text: string }[] {
  return sampleTexts(id).map(({ language, grammar, text }) => ({ title: language, language: grammar, text }));
}

function writtenPages(base: string): SitePage[] {
  const guides = readGuides()
    .toSorted((a, b) => a.order - b.order)
    .map(({ url, title, description, body }) => ({
      path: url,
      title,
      description,
      section: sectionOf(url),
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

function sectionOf(url: string): SiteSection {
  return url.startsWith("/guides/") ? "Guides" : "Start";
}
