import type { APIRoute } from "astro";
import { llmsIndex } from "../outputs/llms.ts";
import { allPages, introduction, siteOf } from "../outputs/site.ts";

/** The list of all pages' Markdown. */
export const GET: APIRoute = ({ site: origin }) => {
  const site = siteOf(origin, import.meta.env.BASE_URL);
  return new Response(llmsIndex(site, introduction, allPages(site)));
};
