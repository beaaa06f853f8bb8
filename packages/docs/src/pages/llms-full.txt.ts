import type { APIRoute } from "astro";
import { llmsFull } from "../outputs/llms.ts";
import { allPages, introductionOf, siteOf } from "../outputs/site.ts";

/** All pages' Markdown as one text. */
export const GET: APIRoute = ({ site: address }) => {
  const site = siteOf(address, import.meta.env.BASE_URL);
  return new Response(llmsFull(site, introductionOf(site), allPages(site)));
};
