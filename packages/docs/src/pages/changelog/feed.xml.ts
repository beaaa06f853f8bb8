import type { APIRoute } from "astro";
import { reference } from "../../generated/reference.ts";
import { changelogFeed } from "../../outputs/changelog-feed.ts";
import { changelog, siteOf } from "../../outputs/site.ts";

/** The changelog as a feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(changelogFeed(siteOf(site, import.meta.env.BASE_URL), reference.title, changelog));
