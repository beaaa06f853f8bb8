import type { APIRoute } from "astro";
import { allPages, siteOf } from "../outputs/site.ts";
import { sitemap } from "../outputs/sitemap.ts";

/** The addresses of all pages. */
export const GET: APIRoute = ({ site: address }) => {
  const site = siteOf(address, import.meta.env.BASE_URL);
  const paths = allPages(site).map(({ path }) => path);
  return new Response(sitemap(site, [...paths, "/api/all/"]));
};
