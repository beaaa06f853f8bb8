import type { APIRoute, GetStaticPaths } from "astro";
import { allPages, siteOf } from "../outputs/site.ts";
import { twinPath } from "../outputs/twin-path.ts";

/** Writes beside every page what it says in Markdown. */
export const getStaticPaths: GetStaticPaths = () =>
  allPages(siteOf(undefined, import.meta.env.BASE_URL)).map(({ path, markdown }) => ({
    params: { page: twinPath(path).replace(/^\//, "").replace(/\.md$/, "") },
    props: { markdown },
  }));

export const GET: APIRoute<{ markdown: string }> = ({ props }) => new Response(props.markdown);
