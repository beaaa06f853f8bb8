import { cpSync } from "node:fs";
import { join } from "node:path";
import { buildBy } from "../build-by.ts";
import type { DocsSite } from "../site.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** Ours: all pages of it, guides and search too, and beside them the page that Redoc makes. */
export const augno: DocsSite = {
  name: "@augno/docs",
  build: (folder) => {
    buildBy("pnpm", ["--filter", "@augno/docs", "build"], {}, ROOT);
    cpSync(join(ROOT, "packages/docs/dist"), folder, { recursive: true });
  },
  base: "/docs",
  operation: "/api/units/convert-unit/",
};
