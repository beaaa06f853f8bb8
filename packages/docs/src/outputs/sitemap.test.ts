import { expect, test } from "vitest";
import { sitemap } from "./sitemap.ts";

test("a sitemap lists whole addresses, escaped", () => {
  const site = { address: "https://docs.test", base: "/docs" };
  expect(sitemap(site, ["/", "/a&b/"])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      "  <url><loc>https://docs.test/</loc></url>\n" +
      "  <url><loc>https://docs.test/a&amp;b/</loc></url>\n" +
      "</urlset>\n",
  );
});
