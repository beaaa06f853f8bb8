import { defineConfig } from "astro/config";

import { reference } from "./src/generated/reference.ts";
import { searchIndex } from "./src/outputs/search-index.ts";

// Beside the API the docs stand at /docs; on a host of their own, such as docs.augno.com, AUGNO_DOCS_BASE is /.
export default defineConfig({
  site: process.env["AUGNO_DOCS_SITE"] ?? reference.docsUrl,
  base: process.env["AUGNO_DOCS_BASE"] ?? "/docs",
  output: "static",
  trailingSlash: "always",
  // Keeps the spaces between elements, which search reads as the ends of words.
  compressHTML: true,
  // No page holds a style or script of its own, so that the pages' policy can refuse them all.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [searchIndex()],
  markdown: { syntaxHighlight: false },
});
