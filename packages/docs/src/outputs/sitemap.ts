import { type Site, siteAddress } from "./site-address.ts";
import { escapeHtml } from "../samples/escape-html.ts";

/**
 * A sitemap of pages.
 *
 * @param paths - Their addresses below the site's base.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(site: Site, paths: readonly string[]): string {
  const urls = paths.map((path) => `  <url><loc>${escapeHtml(siteAddress(site, path))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}
