import type { APIRoute, GetStaticPaths } from "astro";
import { themeScript } from "../outputs/theme-before-paint.ts";
import { THEME_SCRIPT_PATH } from "../outputs/theme-script-path.ts";

/** Writes the one script that is not of Astro's making. */
export const getStaticPaths: GetStaticPaths = () => [
  { params: { script: THEME_SCRIPT_PATH.replace(/^\//, "").replace(/\.js$/, "") } },
];

export const GET: APIRoute = () => new Response(themeScript);
