import type { APIRoute } from "astro";
import { llmsFull } from "../outputs/llms.ts";
import { allPages, introduction, siteOf } from "../outputs/site.ts";

/** All pages' Markdown as one text. */
export const GET: APIRoute = ({ site: origin }) => {
  const site = siteOf(origin, import.meta.env.BASE_URL);
  return new Response(llmsFull(site, introduction, allPages(site)));
};
