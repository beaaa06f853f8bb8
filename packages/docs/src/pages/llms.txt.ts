import type { APIRoute } from "astro";
import { llmsIndex } from "../outputs/llms.ts";
import { allPages, introductionOf, siteOf } from "../outputs/site.ts";

/** The list of all pages' Markdown. */
export const GET: APIRoute = ({ site: address }) => {
  const site = siteOf(address, import.meta.env.BASE_URL);
  return new Response(llmsIndex(site, introductionOf(site), allPages(site)));
};
