import { defineConfig } from "astro/config";

import { reference } from "./src/generated/reference.ts";
import { searchIndex } from "./src/outputs/search-index.ts";

// A host of its own, such as docs.augno.com, has AUGNO_DOCS_BASE=/; beside the API the docs stand at /docs.
export default defineConfig({
  site: process.env["AUGNO_DOCS_SITE"] ?? reference.docsUrl,
  base: process.env["AUGNO_DOCS_BASE"] ?? "/docs",
  output: "static",
  trailingSlash: "always",
  // No page holds a style or script of its own, so that the pages' policy can refuse them all.
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [searchIndex()],
  markdown: { syntaxHighlight: false },
});
